package ua.cnap.portal.search;

/** How many wrong letters a word may have and still be taken for the one that was meant (друкарська помилка). */
final class Misspelling {
    private static final int SHORTEST_WITH_ONE = 4;
    private static final int SHORTEST_WITH_TWO = 8;

    private Misspelling() {}

    static int allowedIn(String word) {
        int length = word.codePointCount(0, word.length());
        if (length < SHORTEST_WITH_ONE) {
            return 0;
        }
        return length < SHORTEST_WITH_TWO ? 1 : 2;
    }

    /** Whether the typed word is the meant one with a few letters wrong, missing, added or swapped. */
    static boolean of(String meant, String typed) {
        int allowed = Math.min(allowedIn(meant), allowedIn(typed));
        return allowed > 0 && Math.abs(meant.length() - typed.length()) <= allowed && distance(meant, typed) <= allowed;
    }

    private static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : cheapest(steps, one, other, i, j);
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int cheapest(int[][] steps, String one, String other, int i, int j) {
        int wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best = Math.min(steps[i - 1][j - 1] + wrong, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
    }
}
