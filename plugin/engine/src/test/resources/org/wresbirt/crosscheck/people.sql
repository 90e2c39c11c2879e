-- People in post at 31 March: people are counted, not assignments.

CREATE TABLE assignment AS
WITH every_year AS (
    SELECT 2020 AS reporting_year, *, row_number() OVER () AS line FROM workforce_2020
    UNION ALL BY NAME SELECT 2021 AS reporting_year, *, row_number() OVER () AS line FROM workforce_2021
    UNION ALL BY NAME SELECT 2022 AS reporting_year, *, row_number() OVER () AS line FROM workforce_2022
    UNION ALL BY NAME SELECT 2023 AS reporting_year, *, row_number() OVER () AS line FROM workforce_2023
    UNION ALL BY NAME SELECT 2024 AS reporting_year, *, row_number() OVER () AS line FROM workforce_2024
)
SELECT
    reporting_year,
    line,
    trim("Employee Number") AS employee_number,
    ethnic_group("Ethnic Origin") AS ethnic_group,
    "Pay Scale" AS pay_scale,
    "Occupation Code" AS occupation_code,
    -- Permanent and fixed-term contracts are substantive; bank is counted apart; honorary contracts, chair and
    -- non-executive directors are not the trust's staff.
    CASE
        WHEN "Assignment Category" IN ('Permanent', 'Fixed Term Temp', 'Locum') THEN 'SUBSTANTIVE'
        WHEN "Assignment Category" = 'Bank' THEN 'BANK'
    END AS contract,
    -- "Inactive" and "Terminate Assignment" are over.
    "Assignment Status" IN ('Active Assignment', 'Acting Up', 'Internal Secondment', 'Maternity & Adoption') AS in_post,
    "Primary Assignment" IN ('Y', 'Yes', '1') AS is_primary,
    -- A full-time equivalent below 0 or far above 1 is a slip and says nothing.
    CASE WHEN try_cast(FTE AS DOUBLE) BETWEEN 0 AND 2 THEN try_cast(FTE AS DOUBLE) END AS fte
FROM every_year;

CREATE TABLE person AS
SELECT
    reporting_year,
    employee_number,
    contract,
    ethnic_group,
    -- Medical and dental by grade; the rest by the first letter of the occupation code.
    CASE
        WHEN pay_scale SIMILAR TO '.*(Consultant|Specialty Doctor|Trust Grade|Foundation Year|Specialty Registrar).*'
            THEN 'MEDICAL_AND_DENTAL'
        WHEN occupation_code LIKE 'H1%' THEN 'CLINICAL'
        WHEN occupation_code LIKE 'H2%' OR occupation_code LIKE 'G%' THEN 'NON_CLINICAL'
        WHEN left(occupation_code, 1) IN ('A', 'N', 'P', 'S', 'U') THEN 'CLINICAL'
    END AS segment,
    CASE
        WHEN pay_scale LIKE '%Consultant' THEN 'CONSULTANT'
        WHEN pay_scale LIKE '%Specialty Doctor' OR pay_scale LIKE '%Trust Grade Doctor'
            THEN 'NON_CONSULTANT_CAREER_GRADE'
        WHEN pay_scale LIKE '%Foundation Year%' OR pay_scale LIKE '%Specialty Registrar' THEN 'TRAINEE_GRADE'
        WHEN pay_scale LIKE '%Very Senior Manager' THEN 'VSM'
        WHEN pay_scale LIKE '%Band 8 - Range _' THEN '8' || right(pay_scale, 1)
        WHEN pay_scale LIKE '%Review Body Band _' THEN right(pay_scale, 1)
        -- Local, ad hoc and personal pay: no band of the national scale, but part of the whole.
        ELSE 'UNKNOWN'
    END AS band
FROM assignment
WHERE in_post AND contract IS NOT NULL AND employee_number <> ''
-- Once each: substantive before bank, then the primary assignment, the highest full-time equivalent, the first.
QUALIFY row_number() OVER (
    PARTITION BY reporting_year, employee_number
    ORDER BY contract = 'BANK', is_primary DESC, fte DESC NULLS LAST, line) = 1;

-- All staff of the standard: substantive people, unknown ethnicity included.
CREATE TABLE workforce AS
SELECT
    reporting_year,
    count(*) FILTER (ethnic_group = 'WHITE') AS white,
    count(*) FILTER (ethnic_group = 'BME') AS bme,
    count(*) FILTER (ethnic_group = 'UNKNOWN') AS unknown,
    count(*) AS everybody
FROM person
WHERE contract = 'SUBSTANTIVE'
GROUP BY reporting_year;
