package ua.cnap.portal.search;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What was meant by letters typed with the keyboard switched to English: «gjhnfk» is «портал». */
final class KeyboardLayout {
    private static final Map<Character, Character> UKRAINIAN = keys();

    private KeyboardLayout() {}

    static String inUkrainian(String typed) {
        StringBuilder meant = new StringBuilder(typed.length());
        for (char key : typed.toLowerCase(Locale.ROOT).toCharArray()) {
            meant.append(UKRAINIAN.getOrDefault(key, key));
        }
        return meant.toString();
    }

    static boolean isAllLatin(String typed) {
        return typed.codePoints().anyMatch(Character::isLetter)
                && typed.codePoints()
                        .filter(Character::isLetter)
                        .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }

    private static Map<Character, Character> keys() {
        String english = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`\\";
        String ukrainian = "йцукенгшщзхїфівапролджєячсмитьбю'ґ";
        Map<Character, Character> keys = new HashMap<>();
        for (int key = 0; key < english.length(); key++) {
            keys.put(english.charAt(key), ukrainian.charAt(key));
        }
        return Map.copyOf(keys);
    }
}
