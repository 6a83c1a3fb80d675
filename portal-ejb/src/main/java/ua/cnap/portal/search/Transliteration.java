package ua.cnap.portal.search;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Ukrainian words written in Latin letters, read back by the table of Cabinet resolution № 55 of 2010: «pasport». */
final class Transliteration {
    private static final Map<String, String> LETTERS = letters();

    private Transliteration() {}

    static String inUkrainian(String latin) {
        String rest = latin.toLowerCase(Locale.ROOT);
        StringBuilder result = new StringBuilder(rest.length());
        while (!rest.isEmpty()) {
            String tail = rest;
            String letters = LETTERS.keySet().stream()
                    .filter(tail::startsWith)
                    .findFirst()
                    .orElse(tail.substring(0, 1));
            result.append(LETTERS.getOrDefault(letters, letters));
            rest = rest.substring(letters.length());
        }
        return result.toString();
    }

    private static Map<String, String> letters() {
        String pairs =
                "shch щ zgh зг zh ж kh х ts ц ch ч sh ш ye є yi ї yu ю ya я ie є ia я iu ю a а b б v в h г g г d д"
                        + " e е z з y и i і k к l л m м n н o о p п r р s с t т u у f ф j й w в x кс q к";
        String[] parts = pairs.split(" ");
        Map<String, String> letters = new LinkedHashMap<>();
        for (int pair = 0; pair < parts.length; pair += 2) {
            letters.put(parts[pair], parts[pair + 1]);
        }
        return letters;
    }
}
