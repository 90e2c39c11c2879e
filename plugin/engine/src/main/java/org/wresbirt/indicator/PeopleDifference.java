package org.wresbirt.indicator;

/**
 * What a rate means in people: how many more or fewer BME people would have had the outcome at the white rate. Said only
 * where the difference is clear and comes to a person, so that nobody counts noise in people.
 */
final class PeopleDifference {
    private PeopleDifference() {}

    /** Adds the sentence, if there is one to add; null is no difference. */
    static void say(Wording wording, Double people) {
        if (people == null) {
            return;
        }
        String text = NumberText.people(people);
        if (!text.equals("0")) {
            wording.with("people", text).say(people > 0 ? "MORE_PEOPLE" : "FEWER_PEOPLE");
        }
    }
}
