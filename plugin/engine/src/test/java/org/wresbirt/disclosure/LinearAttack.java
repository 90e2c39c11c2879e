package org.wresbirt.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** Works out between which limits a quantity must lie, by solving the linear constraints with ojAlgo. */
final class LinearAttack {
    /** Inclusive limits; the upper one infinite where nothing limits it. */
    record Limits(double lower, double upper) {}

    private final Knowledge knowledge;
    private final Map<String, List<Knowledge.Equation>> byName = new HashMap<>();

    /** Solutions that were found: what is possible in one needs no search. */
    private final List<Map<String, Double>> worlds = new ArrayList<>();

    LinearAttack(Knowledge knowledge) {
        this.knowledge = knowledge;
        for (Knowledge.Equation equation : knowledge.equations) {
            for (String name : equation.coefficients().keySet()) {
                byName.computeIfAbsent(name, unseen -> new ArrayList<>()).add(equation);
            }
        }
    }

    /**
     * Whether a quantity may be so large, for all that is known.
     *
     * @return null if it may; else its limits
     */
    Limits below(Knowledge.Target target, double enough) {
        for (Map<String, Double> world : worlds) {
            Double name = in(world, target.name());
            Double less = target.less() == null ? Double.valueOf(0) : in(world, target.less());
            if (name != null && less != null && name - less >= enough) {
                return null;
            }
        }
        Limits limits = limits(target);
        return limits.upper() >= enough ? null : limits;
    }

    private Double in(Map<String, Double> world, String name) {
        return knowledge.values.getOrDefault(name, world.get(name));
    }

    Limits limits(Knowledge.Target target) {
        boolean nameKnown = knowledge.values.containsKey(target.name());
        boolean lessKnown = target.less() == null || knowledge.values.containsKey(target.less());
        if (nameKnown && lessKnown) {
            double value = knowledge.values.get(target.name())
                    - (target.less() == null ? 0 : knowledge.values.get(target.less()));
            return new Limits(value, value);
        }
        return new Limits(solve(target, false), solve(target, true));
    }

    private double solve(Knowledge.Target target, boolean largest) {
        Map<String, Double> objective = new LinkedHashMap<>();
        objective.put(target.name(), 1.0);
        if (target.less() != null) {
            objective.put(target.less(), -1.0);
        }
        Set<Knowledge.Equation> equations = new LinkedHashSet<>();
        Set<String> unknown = reach(objective.keySet(), equations);
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<String, Variable> variables = new HashMap<>();
        for (String name : unknown) {
            variables.put(name, model.addVariable(name).lower(knowledge.atLeast.get(name)));
        }
        int number = 0;
        for (Knowledge.Equation equation : equations) {
            Expression expression = model.addExpression("e" + number++);
            double constant = fill(expression, equation.coefficients(), variables);
            expression.level(-constant);
        }
        Expression goal = model.addExpression("goal").weight(1);
        double constant = fill(goal, objective, variables);
        Optimisation.Result result = largest ? model.maximise() : model.minimise();
        if (result.getState() == Optimisation.State.UNBOUNDED) {
            return largest ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
        if (!result.getState().isOptimal()) {
            throw new IllegalStateException(result.getState() + " for " + target);
        }
        Map<String, Double> world = new HashMap<>();
        variables.forEach((name, variable) -> world.put(name, result.doubleValue(model.indexOf(variable))));
        worlds.add(world);
        return result.getValue() + constant;
    }

    private double fill(Expression expression, Map<String, Double> coefficients, Map<String, Variable> variables) {
        double constant = 0;
        for (Map.Entry<String, Double> coefficient : coefficients.entrySet()) {
            Double known = knowledge.values.get(coefficient.getKey());
            if (known == null) {
                expression.set(variables.get(coefficient.getKey()), coefficient.getValue());
            } else {
                constant += known * coefficient.getValue();
            }
        }
        return constant;
    }

    /** Unknown quantities that equations tie to these, and the equations. */
    private Set<String> reach(Set<String> from, Set<Knowledge.Equation> equations) {
        Deque<String> next = new ArrayDeque<>(from);
        Set<String> reached = new HashSet<>();
        while (!next.isEmpty()) {
            String name = next.poll();
            if (!knowledge.values.containsKey(name) && reached.add(name)) {
                for (Knowledge.Equation equation : byName.getOrDefault(name, List.of())) {
                    if (equations.add(equation)) {
                        next.addAll(equation.coefficients().keySet());
                    }
                }
            }
        }
        return reached;
    }
}
