-- Indicator 9: BME share of the board - BME share of the workforce, in percentage points; all members.
-- The figures of the white and BME columns are seats of the board.
SELECT
    reporting_year,
    white AS white_numerator,
    members AS white_denominator,
    100 * white / members AS white_rate,
    bme AS bme_numerator,
    members AS bme_denominator,
    100 * bme / members AS bme_rate,
    workforce_bme_rate,
    difference AS headline_value,
    lower_95,
    upper_95
FROM board
WHERE membership = 'ALL'
ORDER BY reporting_year;
