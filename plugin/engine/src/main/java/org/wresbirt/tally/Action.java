package org.wresbirt.tally;

import java.time.LocalDate;

/**
 * One action of the plan agreed with staff, unions and the board. Names a role, never a person.
 *
 * @param indicator 1 to 9; null when the action serves several
 * @param progressPercent 0 to 100; null when not reported
 * @param status {@code NOT_STARTED}, {@code ON_TRACK}, {@code LATE} or {@code DONE}
 */
public record Action(
        String organisation,
        int year,
        String id,
        Integer indicator,
        String objective,
        String text,
        String leadRole,
        String agreedWith,
        LocalDate start,
        LocalDate due,
        Double progressPercent,
        String status,
        String measureOfSuccess) {}
