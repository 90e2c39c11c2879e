-- Indicator 4: relative likelihood of white staff accessing non-mandatory training and continuing professional
-- development compared with BME staff.
-- Headline: (white people accessing / white staff) / (BME people accessing / BME staff). Interval: Katz.
WITH course AS (
    SELECT * FROM training_2020
    UNION ALL BY NAME SELECT * FROM training_2021
    UNION ALL BY NAME SELECT * FROM training_2022
    UNION ALL BY NAME SELECT * FROM training_2023
    UNION ALL BY NAME SELECT * FROM training_2024
), accessing AS (
    -- A person once a year. A place offered and accepted counts (enrolled, attended, completed); declined, withdrawn
    -- and not attended do not, nor does what is statutory or mandatory. Without a number nobody can be counted.
    SELECT DISTINCT reporting_year("Completion Date") AS reporting_year, trim("Employee Number") AS employee_number
    FROM course
    WHERE "Course Type" IN ('Non-mandatory', 'CPD')
        AND Status IN ('Completed', 'Attended', 'Enrolled')
        AND trim("Employee Number") <> ''
), counted AS (
    -- The extract holds no ethnic origin: it is looked up in the same year's workforce; whoever is not there is unknown.
    SELECT
        reporting_year,
        count(*) FILTER (person.ethnic_group = 'WHITE') AS white_numerator,
        any_value(workforce.white) AS white_denominator,
        count(*) FILTER (person.ethnic_group = 'BME') AS bme_numerator,
        any_value(workforce.bme) AS bme_denominator
    FROM accessing
    JOIN workforce USING (reporting_year)
    LEFT JOIN person USING (reporting_year, employee_number)
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
