-- Race disparity ratio, substantive staff, clinical and non-clinical apart, medical and dental not included.
-- Lower: band 5 and below. Middle: bands 6 and 7. Upper: 8a and above, very senior managers included.
-- Lower to middle: (BME lower / BME middle) / (white lower / white middle), the other steps alike. Above 1: white staff
-- progress more. Interval: Woolf.
WITH level AS (
    SELECT
        reporting_year,
        segment,
        ethnic_group,
        CASE
            WHEN band IN ('UNDER_1', '1', '2', '3', '4', '5') THEN 'LOWER'
            WHEN band IN ('6', '7') THEN 'MIDDLE'
            WHEN band IN ('8A', '8B', '8C', '8D', '9', 'VSM') THEN 'UPPER'
        END AS level
    FROM person
    WHERE contract = 'SUBSTANTIVE' AND segment IN ('CLINICAL', 'NON_CLINICAL')
), counted AS (
    SELECT
        reporting_year,
        segment,
        level,
        count(*) FILTER (ethnic_group = 'WHITE') AS white,
        count(*) FILTER (ethnic_group = 'BME') AS bme
    FROM level
    WHERE level IS NOT NULL
    GROUP BY reporting_year, segment, level
)
SELECT
    reporting_year,
    segment,
    source.level || '_TO_' || target.level AS step,
    source.white AS white_from,
    target.white AS white_to,
    source.bme AS bme_from,
    target.bme AS bme_to,
    (source.bme / target.bme) / (source.white / target.white) AS ratio,
    woolf_lower(source.bme, target.bme, source.white, target.white) AS lower_95,
    woolf_upper(source.bme, target.bme, source.white, target.white) AS upper_95
FROM counted AS source
JOIN counted AS target USING (reporting_year, segment)
WHERE (source.level, target.level) IN (('LOWER', 'MIDDLE'), ('MIDDLE', 'UPPER'), ('LOWER', 'UPPER'))
ORDER BY ALL;
