package ua.cnap.portal.identifier;

/** National spellings of a telephone number (098…, 8 098…, 98…) brought to {@code +380…}. */
final class Phone {
    private Phone() {}

    static String normalised(String typed) {
        String plain = PlainText.line(typed);
        String digits = plain.replaceAll("[\\s\\p{Pd}().+]", "");
        if (!digits.matches("[0-9]+") || plain.startsWith("+") && !digits.startsWith("380")) {
            return plain;
        }
        return switch (digits.length()) {
            case 12 -> digits.startsWith("380") ? "+" + digits : plain;
            case 11 -> digits.startsWith("80") ? "+3" + digits : plain;
            case 10 -> digits.startsWith("0") ? "+38" + digits : plain;
            case 9 -> digits.startsWith("0") ? plain : "+380" + digits;
            default -> plain;
        };
    }
}
