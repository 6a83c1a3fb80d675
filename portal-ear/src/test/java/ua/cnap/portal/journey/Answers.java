package ua.cnap.portal.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a person answers on the pages of one service: names of inputs and answers, in the order of the pages. */
record Answers(Map<String, String> given) {

    /** The answers kept for this service, such as {@code 06-01}. */
    static Answers to(String service) {
        try (InputStream kept = Answers.class.getResourceAsStream("/journeys/" + service + ".answers")) {
            Map<String, String> given = new LinkedHashMap<>();
            new String(kept.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                int equals = line.indexOf('=');
                given.put(line.substring(0, equals), line.substring(equals + 1));
            });
            return new Answers(given);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same answers with another one to this question. */
    Answers with(String name, String answer) {
        Map<String, String> changed = new LinkedHashMap<>(given);
        changed.put(name, answer);
        return new Answers(changed);
    }

    /** Answers, from top to bottom, what this page asks; a question that an answer brings up is answered too. */
    void giveOn(Page page) {
        given.forEach((name, answer) -> {
            Locator asked = page.locator("[name=\"" + name + "\"]:visible");
            if (asked.count() > 0) {
                give(page, asked.first(), name, answer);
            }
        });
    }

    private static void give(Page page, Locator asked, String name, String answer) {
        switch (String.valueOf(asked.evaluate("control => control.type"))) {
            case "radio", "checkbox" ->
                page.locator("[name=\"" + name + "\"][value=\"" + answer + "\"]")
                        .check();
            case "select-one" -> asked.selectOption(answer);
            default -> asked.fill(answer);
        }
    }
}
