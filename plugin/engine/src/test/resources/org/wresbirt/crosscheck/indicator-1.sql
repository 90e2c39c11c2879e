-- Indicator 1: share of white and BME staff in the whole workforce.
-- Headline: BME staff in percent of all staff; unknown ethnicity is in the denominator. Interval: Wilson.
SELECT
    reporting_year,
    white AS white_numerator,
    everybody AS white_denominator,
    100 * white / everybody AS white_rate,
    bme AS bme_numerator,
    everybody AS bme_denominator,
    100 * bme / everybody AS bme_rate,
    100 * bme / everybody AS headline_value,
    100 * wilson_lower(bme / everybody, everybody) AS lower_95,
    100 * wilson_upper(bme / everybody, everybody) AS upper_95
FROM workforce
ORDER BY reporting_year;
