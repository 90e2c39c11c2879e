package org.wresbirt.sample;

import java.util.Arrays;

/** Shares a whole number out so that the parts add up to it exactly. */
final class Quota {
    private Quota() {}

    /**
     * The method of largest remainders (Hamilton 1792); the first of equal remainders wins.
     *
     * @param weights what each part deserves, none negative
     * @param total what is shared out
     * @param caps the most that a part may get
     */
    static int[] share(double[] weights, int total, int[] caps) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        int[] parts = new int[weights.length];
        double[] remainders = new double[weights.length];
        int left = total;
        for (int i = 0; i < weights.length; i++) {
            double exact = weights[i] * total / sum;
            parts[i] = Math.min((int) exact, caps[i]);
            remainders[i] = exact - parts[i];
            left -= parts[i];
        }
        for (; left > 0; left--) {
            int best = -1;
            for (int i = 0; i < weights.length; i++) {
                if (parts[i] < caps[i] && (best < 0 || remainders[i] > remainders[best])) {
                    best = i;
                }
            }
            if (best < 0) {
                throw new IllegalArgumentException("the caps leave no room for " + left + " of " + total);
            }
            parts[best]++;
            remainders[best]--;
        }
        return parts;
    }

    static int[] share(double[] weights, int total) {
        int[] caps = new int[weights.length];
        Arrays.fill(caps, Integer.MAX_VALUE);
        return share(weights, total, caps);
    }
}
