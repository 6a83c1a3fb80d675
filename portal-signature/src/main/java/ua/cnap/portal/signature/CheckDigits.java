package ua.cnap.portal.signature;

/** Check digits of Ukrainian codes. Wrong ones exist in valid registers, so they warn and never refuse. */
final class CheckDigits {

    private static final int[] RNOKPP = {-1, 5, 7, 9, 4, 6, 10, 5, 7};
    private static final int[] EDRPOU = {1, 2, 3, 4, 5, 6, 7};
    private static final int[] EDRPOU_MIDDLE = {7, 1, 2, 3, 4, 5, 6};
    private static final int MIDDLE_FROM = 30_000_000;
    private static final int MIDDLE_TO = 60_000_000;
    private static final int MODULUS = 11;

    private CheckDigits() {}

    /** РНОКПП: the weighted sum modulo 11, then modulo 10. */
    static boolean rnokppAgrees(String code) {
        return Math.floorMod(sum(code, RNOKPP, 0), MODULUS) % 10 == digit(code, RNOKPP.length);
    }

    /** ЄДРПОУ: the weights depend on the range; a remainder of ten is tried again with every weight greater by two. */
    static boolean edrpouAgrees(String code) {
        int number = Integer.parseInt(code);
        int[] weights = number > MIDDLE_FROM && number < MIDDLE_TO ? EDRPOU_MIDDLE : EDRPOU;
        int remainder = sum(code, weights, 0) % MODULUS;
        if (remainder == 10) {
            remainder = sum(code, weights, 2) % MODULUS % 10;
        }
        return remainder == digit(code, weights.length);
    }

    private static int sum(String code, int[] weights, int more) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += digit(code, i) * (weights[i] + more);
        }
        return sum;
    }

    private static int digit(String code, int at) {
        return code.charAt(at) - '0';
    }
}
