package org.wresbirt.disclosure;

import java.util.Arrays;

/**
 * Finds the cheapest way to make one count larger while every sum stays true: a linear programme, solved by the simplex
 * method with bounded variables and costs that grow with the distance from the true value (piecewise linear, so that the ratio
 * test steps over the true value of a count where that pays).
 *
 * <p>Variables are differences from the true values, so zero everywhere is a feasible start in every basis, and the basis
 * that one search leaves serves the next.
 */
final class LeastShift {
    private static final double SMALL = 1e-9;

    /** What one unit of the wanted count is worth: more than any way to get it costs. */
    private static final double WORTH = 1e8;

    private final double[] room;
    private final double[] cost;
    private final int[] basic;
    private final int[] free;

    /** By how much the basic variable of a row changes when the free variable of a column grows by one. */
    private final double[][] rate;

    private final double[] value;

    /** On which side of its true value a basic variable is taken to be while it is exactly there: 1 or -1. */
    private final int[] side;

    private int wanted;
    private double limit;

    // of one step: where, going along it, the cost rises more steeply or something stops it
    private final double[] eventAt;
    private final double[] eventSlope;
    private final int[] eventRow;

    /**
     * @param equations coefficients of the variables; each equation's sum is zero
     * @param room by how much each variable may fall below zero
     */
    LeastShift(double[][] equations, double[] room) {
        int variables = room.length;
        this.room = room;
        this.cost = new double[variables];
        this.value = new double[variables];
        this.side = new int[variables];
        int[] pivots = Elimination.reduce(equations, variables);
        int rows = 0;
        boolean[] isBasic = new boolean[variables];
        for (int pivot : pivots) {
            if (pivot >= 0) {
                isBasic[pivot] = true;
                rows++;
            }
        }
        basic = new int[rows];
        free = new int[variables - rows];
        for (int variable = 0, column = 0; variable < variables; variable++) {
            if (!isBasic[variable]) {
                free[column++] = variable;
            }
        }
        rate = new double[rows][free.length];
        int row = 0;
        for (int equation = 0; equation < pivots.length; equation++) {
            if (pivots[equation] >= 0) {
                basic[row] = pivots[equation];
                for (int column = 0; column < free.length; column++) {
                    rate[row][column] = -equations[equation][free[column]];
                }
                row++;
            }
        }
        eventAt = new double[2 * rows + 2];
        eventSlope = new double[2 * rows + 2];
        eventRow = new int[2 * rows + 2];
    }

    /** What a difference of one from the true value costs. */
    void cost(int variable, double perUnit) {
        cost[variable] = perUnit;
    }

    /**
     * Searches.
     *
     * @return differences of all variables, which the next search overwrites; null if the variable cannot grow by so much
     */
    double[] search(int variable, double growth) {
        wanted = variable;
        limit = growth;
        Arrays.fill(value, 0);
        Arrays.fill(side, 1);
        // far more steps than any table needs: a search that goes round in circles must end
        for (int step = 0; step < 200 + 20 * value.length; step++) {
            if (!improve()) {
                return value[wanted] > limit - 1e-6 ? value : null;
            }
        }
        return null;
    }

    /** One step of the simplex method; false when no step helps. */
    private boolean improve() {
        double[] slopes = new double[basic.length];
        for (int row = 0; row < basic.length; row++) {
            slopes[row] = slopeOfBasic(basic[row]);
        }
        double[] gradient = new double[free.length];
        for (int row = 0; row < basic.length; row++) {
            double slope = slopes[row];
            if (slope != 0) {
                double[] rates = rate[row];
                for (int column = 0; column < rates.length; column++) {
                    gradient[column] += slope * rates[column];
                }
            }
        }
        int best = -1;
        int direction = 0;
        double steepest = -1e-7;
        for (int column = 0; column < free.length; column++) {
            double up = slopeUp(free[column]) + gradient[column];
            double down = slopeDown(free[column]) - gradient[column];
            if (up < steepest) {
                steepest = up;
                best = column;
                direction = 1;
            }
            if (down < steepest) {
                steepest = down;
                best = column;
                direction = -1;
            }
        }
        if (best < 0) {
            return false;
        }
        move(best, direction, steepest);
        return true;
    }

    private double slopeOfBasic(int variable) {
        if (variable == wanted) {
            return -WORTH;
        }
        double at = value[variable];
        return at > 0 ? cost[variable] : at < 0 ? -cost[variable] : side[variable] * cost[variable];
    }

    private double slopeUp(int variable) {
        if (variable == wanted) {
            return value[variable] >= limit - SMALL ? Double.POSITIVE_INFINITY : -WORTH;
        }
        return value[variable] < 0 ? -cost[variable] : cost[variable];
    }

    private double slopeDown(int variable) {
        if (value[variable] <= -room[variable] + SMALL) {
            return Double.POSITIVE_INFINITY;
        }
        if (variable == wanted) {
            return WORTH;
        }
        return value[variable] > 0 ? -cost[variable] : cost[variable];
    }

    private void move(int column, int direction, double slopeAtStart) {
        int events = events(column, direction);
        double slope = slopeAtStart;
        int stop = -1;
        boolean[] passed = new boolean[events];
        while (slope < -1e-12) {
            stop = -1;
            for (int event = 0; event < events; event++) {
                if (!passed[event] && (stop < 0 || eventAt[event] < eventAt[stop])) {
                    stop = event;
                }
            }
            if (stop < 0) {
                throw new IllegalStateException("a shift without limit");
            }
            passed[stop] = true;
            slope += eventSlope[stop];
        }
        double length = eventAt[stop];
        for (int row = 0; row < basic.length; row++) {
            double change = direction * rate[row][column];
            if (change != 0) {
                int variable = basic[row];
                value[variable] = snapped(value[variable] + change * length, room[variable]);
                if (value[variable] == 0 && length > 0) {
                    side[variable] = change > 0 ? -1 : 1;
                }
            }
        }
        for (int event = 0; event < events; event++) {
            // exactly at its true value, having been counted as passed: from now on it is beyond
            if (passed[event] && eventRow[event] >= 0 && event != stop) {
                int variable = basic[eventRow[event]];
                if (value[variable] == 0) {
                    side[variable] = direction * rate[eventRow[event]][column] > 0 ? 1 : -1;
                }
            }
        }
        int entering = free[column];
        value[entering] = snapped(value[entering] + direction * length, room[entering]);
        if (eventRow[stop] >= 0) {
            side[entering] = direction;
            pivot(eventRow[stop], column);
        }
    }

    /** Fills the events of a step. */
    private int events(int column, int direction) {
        int events = 0;
        int entering = free[column];
        double from = value[entering];
        if (direction > 0) {
            if (entering == wanted) {
                events = event(events, limit - from, Double.POSITIVE_INFINITY, -1);
            } else if (from < 0) {
                events = event(events, -from, 2 * cost[entering], -1);
            }
        } else {
            if (from > 0 && entering != wanted) {
                events = event(events, from, 2 * cost[entering], -1);
            }
            events = event(events, from + room[entering], Double.POSITIVE_INFINITY, -1);
        }
        for (int row = 0; row < basic.length; row++) {
            double change = direction * rate[row][column];
            if (Math.abs(change) < SMALL) {
                continue;
            }
            int variable = basic[row];
            double at = value[variable];
            double price = 2 * cost[variable] * Math.abs(change);
            if (change > 0) {
                if (variable == wanted) {
                    events = event(events, (limit - at) / change, Double.POSITIVE_INFINITY, row);
                } else if (at < 0 || at == 0 && side[variable] < 0) {
                    events = event(events, -at / change, price, row);
                }
            } else {
                if (variable != wanted && (at > 0 || at == 0 && side[variable] > 0)) {
                    events = event(events, at / -change, price, row);
                }
                events = event(events, (at + room[variable]) / -change, Double.POSITIVE_INFINITY, row);
            }
        }
        return events;
    }

    private int event(int events, double at, double slope, int row) {
        if (slope == 0) {
            return events;
        }
        eventAt[events] = Math.max(0, at);
        eventSlope[events] = slope;
        eventRow[events] = row;
        return events + 1;
    }

    private double snapped(double at, double down) {
        if (Math.abs(at) < SMALL) {
            return 0;
        }
        return Math.abs(at + down) < SMALL ? -down : at;
    }

    private void pivot(int row, int column) {
        double[] ofRow = rate[row];
        double pivot = ofRow[column];
        for (int c = 0; c < ofRow.length; c++) {
            ofRow[c] = c == column ? 1 / pivot : cleaned(-ofRow[c] / pivot);
        }
        for (int r = 0; r < rate.length; r++) {
            double factor = rate[r][column];
            if (r != row && factor != 0) {
                double[] other = rate[r];
                other[column] = 0;
                for (int c = 0; c < other.length; c++) {
                    if (ofRow[c] != 0) {
                        other[c] = cleaned(other[c] + factor * ofRow[c]);
                    }
                }
            }
        }
        int leaving = basic[row];
        basic[row] = free[column];
        free[column] = leaving;
    }

    private static double cleaned(double number) {
        return Math.abs(number) < 1e-11 ? 0 : number;
    }
}
