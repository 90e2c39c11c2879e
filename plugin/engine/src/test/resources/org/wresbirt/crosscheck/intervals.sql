-- 95% intervals, written out. A proportion p is of n people.

-- The 97.5% point of the standard normal distribution.
CREATE MACRO z() AS 1.959963984540054::DOUBLE;

-- Proportion: Wilson's score interval (Wilson 1927).
CREATE MACRO wilson_lower(p, n) AS
    (p + z() ** 2 / (2 * n) - z() * sqrt(p * (1 - p) / n + z() ** 2 / (4 * n * n))) / (1 + z() ** 2 / n);
CREATE MACRO wilson_upper(p, n) AS
    (p + z() ** 2 / (2 * n) + z() * sqrt(p * (1 - p) / n + z() ** 2 / (4 * n * n))) / (1 + z() ** 2 / n);

-- Difference p1 - p2: Newcombe's hybrid score interval (Newcombe 1998, method 10).
CREATE MACRO newcombe_lower(p1, n1, p2, n2) AS
    p1 - p2 - sqrt((p1 - wilson_lower(p1, n1)) ** 2 + (wilson_upper(p2, n2) - p2) ** 2);
CREATE MACRO newcombe_upper(p1, n1, p2, n2) AS
    p1 - p2 + sqrt((wilson_upper(p1, n1) - p1) ** 2 + (p2 - wilson_lower(p2, n2)) ** 2);

-- Relative likelihood (x1 / n1) / (x2 / n2): Katz's log interval (Katz and others 1978); no cell may be zero.
CREATE MACRO katz_error(x1, n1, x2, n2) AS sqrt(1 / x1 - 1 / n1 + 1 / x2 - 1 / n2);
CREATE MACRO katz_lower(x1, n1, x2, n2) AS
    ((x1 / n1) / (x2 / n2)) * exp(-z() * katz_error(x1, n1, x2, n2));
CREATE MACRO katz_upper(x1, n1, x2, n2) AS
    ((x1 / n1) / (x2 / n2)) * exp(z() * katz_error(x1, n1, x2, n2));

-- Ratio of two ratios of counts (a / b) / (c / d): Woolf's log interval (Woolf 1955).
CREATE MACRO woolf_lower(a, b, c, d) AS ((a / b) / (c / d)) * exp(-z() * sqrt(1 / a + 1 / b + 1 / c + 1 / d));
CREATE MACRO woolf_upper(a, b, c, d) AS ((a / b) / (c / d)) * exp(z() * sqrt(1 / a + 1 / b + 1 / c + 1 / d));
