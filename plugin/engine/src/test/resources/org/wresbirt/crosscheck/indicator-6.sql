-- Indicator 6: staff experiencing harassment, bullying or abuse from staff in the last 12 months: from managers or from
-- colleagues, either of the two. Questions 13b and 13c in the surveys of 2019 and 2020, 14b and 14c since 2021.
-- Answers: 1 never; 2 to 5 once or more often. Headline: BME percentage - white percentage. Interval: Newcombe.
WITH respondent AS (
    SELECT 2020 AS reporting_year, "Ethnic group" AS ethnic_group, q13b AS managers, q13c AS colleagues FROM survey_2020
    UNION ALL
    SELECT 2021, "Ethnic group", q13b, q13c FROM survey_2021
    UNION ALL
    SELECT 2022, "Ethnic group", q14b, q14c FROM survey_2022
), counted AS (
    -- An answer left blank or not on the questionnaire is in no base.
    SELECT
        reporting_year,
        survey_group(ethnic_group) AS ethnic_group,
        count(*) FILTER (managers IN ('2', '3', '4', '5') OR colleagues IN ('2', '3', '4', '5')) AS experienced,
        count(*) FILTER (managers IN ('1', '2', '3', '4', '5') OR colleagues IN ('1', '2', '3', '4', '5')) AS answered
    FROM respondent
    GROUP BY ALL
), figures AS (
    SELECT
        white.reporting_year,
        white.experienced AS white_numerator,
        white.answered AS white_denominator,
        white.experienced / white.answered AS white_share,
        bme.experienced AS bme_numerator,
        bme.answered AS bme_denominator,
        bme.experienced / bme.answered AS bme_share
    FROM counted AS white
    JOIN counted AS bme ON bme.reporting_year = white.reporting_year AND bme.ethnic_group = 'BME'
    WHERE white.ethnic_group = 'WHITE'
    UNION ALL
    -- Published results: the share (1 white staff, 2 all other ethnic groups combined) and its base; no numerator.
    SELECT 2023, NULL, har_from_staff_eth_summary_n_1_2022::INTEGER, har_from_staff_eth_summary_1_2022::DOUBLE,
        NULL, har_from_staff_eth_summary_n_2_2022::INTEGER, har_from_staff_eth_summary_2_2022::DOUBLE
    FROM survey_2023 WHERE org_id = 'ZEX'
    UNION ALL
    SELECT 2024, NULL, har_from_staff_eth_summary_n_1_2023::INTEGER, har_from_staff_eth_summary_1_2023::DOUBLE,
        NULL, har_from_staff_eth_summary_n_2_2023::INTEGER, har_from_staff_eth_summary_2_2023::DOUBLE
    FROM survey_2024 WHERE org_id = 'ZEX'
)
SELECT
    reporting_year,
    white_numerator,
    white_denominator,
    100 * white_share AS white_rate,
    bme_numerator,
    bme_denominator,
    100 * bme_share AS bme_rate,
    100 * (bme_share - white_share) AS headline_value,
    100 * newcombe_lower(bme_share, bme_denominator, white_share, white_denominator) AS lower_95,
    100 * newcombe_upper(bme_share, bme_denominator, white_share, white_denominator) AS upper_95
FROM figures
ORDER BY reporting_year;
