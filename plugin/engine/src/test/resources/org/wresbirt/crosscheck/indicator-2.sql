-- Indicator 2: relative likelihood of white applicants being appointed from shortlisting compared with BME applicants,
-- all posts, internal and external. An application belongs to the financial year of its date.
-- Headline: (white appointed / white shortlisted) / (BME appointed / BME shortlisted). Interval: Katz.
WITH application AS (
    SELECT reporting_year("Application Date") AS reporting_year, ethnic_group("Ethnic Origin") AS ethnic_group,
        Shortlisted = 'Y' AS shortlisted, Appointed = 'Y' AS appointed
    FROM (FROM recruitment_2020 UNION ALL BY NAME FROM recruitment_2021 UNION ALL BY NAME FROM recruitment_2023)
    UNION ALL
    -- The furthest stage: whoever was interviewed, offered the post or appointed was shortlisted before.
    SELECT reporting_year("Application Date"), ethnic_group("Ethnic Origin"),
        "Furthest Stage" IN ('Shortlisted', 'Interviewed', 'Offered', 'Appointed'), "Furthest Stage" = 'Appointed'
    FROM recruitment_2022
    UNION ALL
    -- Dates instead of flags: a date says that it happened.
    SELECT reporting_year("Application Date"), ethnic_group("Ethnic Origin"),
        coalesce(Shortlisted, '') <> '', coalesce(Appointed, '') <> ''
    FROM recruitment_2024
), counted AS (
    SELECT
        reporting_year,
        count(*) FILTER (ethnic_group = 'WHITE' AND shortlisted AND appointed) AS white_numerator,
        count(*) FILTER (ethnic_group = 'WHITE' AND shortlisted) AS white_denominator,
        count(*) FILTER (ethnic_group = 'BME' AND shortlisted AND appointed) AS bme_numerator,
        count(*) FILTER (ethnic_group = 'BME' AND shortlisted) AS bme_denominator
    FROM application
    WHERE reporting_year BETWEEN 2020 AND 2024
    GROUP BY reporting_year
)
SELECT
    *,
    100 * white_numerator / white_denominator AS white_rate,
    100 * bme_numerator / bme_denominator AS bme_rate,
    (white_numerator / white_denominator) / (bme_numerator / bme_denominator) AS headline_value,
    katz_lower(white_numerator, white_denominator, bme_numerator, bme_denominator) AS lower_95,
    katz_upper(white_numerator, white_denominator, bme_numerator, bme_denominator) AS upper_95
FROM counted
ORDER BY reporting_year;
