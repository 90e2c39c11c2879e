-- Indicator 3: relative likelihood of BME staff entering the formal disciplinary process, as measured by entry into a
-- formal investigation, compared with white staff; the year's own cases.
-- Headline: (BME people entering / BME staff) / (white people entering / white staff). Interval: Katz.
WITH every_case AS (
    SELECT * FROM disciplinary_2020
    UNION ALL BY NAME SELECT * FROM disciplinary_2021
    UNION ALL BY NAME SELECT * FROM disciplinary_2022
    UNION ALL BY NAME SELECT * FROM disciplinary_2023
    UNION ALL BY NAME SELECT * FROM disciplinary_2024
), formal AS (
    -- By the date opened, whichever file the case stands in. Informal cases and other types of case do not count; a
    -- hearing follows a formal investigation.
    SELECT
        reporting_year("Date Opened") AS reporting_year,
        -- A case without employee number is a person of its own.
        coalesce(nullif(trim("Employee Number"), ''), 'case ' || "Case Reference") AS person,
        trim("Employee Number") AS employee_number,
        "Ethnic Origin" AS ethnic_origin
    FROM every_case
    WHERE "Case Type" = 'Disciplinary' AND Stage IN ('Formal investigation', 'Hearing')
), entering AS (
    -- A person once a year. Ethnic origin not given: as in the same year's workforce.
    SELECT
        formal.reporting_year,
        formal.person,
        coalesce(
            min(ethnic_group(formal.ethnic_origin)) FILTER (trim(formal.ethnic_origin) <> ''),
            min(person.ethnic_group),
            'UNKNOWN') AS ethnic_group
    FROM formal
    LEFT JOIN person
        ON person.reporting_year = formal.reporting_year AND person.employee_number = formal.employee_number
    WHERE formal.reporting_year BETWEEN 2020 AND 2024
    GROUP BY formal.reporting_year, formal.person
), counted AS (
    SELECT
        reporting_year,
        count(*) FILTER (entering.ethnic_group = 'WHITE') AS white_numerator,
        any_value(workforce.white) AS white_denominator,
        count(*) FILTER (entering.ethnic_group = 'BME') AS bme_numerator,
        any_value(workforce.bme) AS bme_denominator
    FROM entering JOIN workforce USING (reporting_year)
    GROUP BY reporting_year
)
SELECT
    *,
    100 * white_numerator / white_denominator AS white_rate,
    100 * bme_numerator / bme_denominator AS bme_rate,
    (bme_numerator / bme_denominator) / (white_numerator / white_denominator) AS headline_value,
    katz_lower(bme_numerator, bme_denominator, white_numerator, white_denominator) AS lower_95,
    katz_upper(bme_numerator, bme_denominator, white_numerator, white_denominator) AS upper_95
FROM counted
ORDER BY reporting_year;
