package ua.cnap.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pages of a form are filled by the keyboard alone. */
class KeyboardJourney extends Journey {
    private static final int MOST_STOPS = 80;

    @Test
    void a_person_without_a_mouse_answers_with_tab_space_and_arrows() {
        signInWithKey("/apply/06-01", "citizen.pfx");
        ApplicationPages application = new ApplicationPages(page);
        application.begin("06-01", "zdolbuniv");
        for (String step : new String[] {"applicant", "payout", "delivery", "consents"}) {
            application.open(step);
            answerByKeyboard(Answers.to("06-01").given());
            page.waitForURL(address -> !URI.create(address).getPath().endsWith("/" + step));
            page.waitForLoadState();
        }
        application.open("delivery");

        assertThat(page.isChecked("[name='delivery.notifyBy'][value=EMAIL]")).isTrue();
        assertThat(page.isChecked("[name='delivery.deliverBy'][value=ELECTRONIC]"))
                .isTrue();
        assertThat(page.locator("[name='delivery.deliverBy']").evaluateAll("ways => ways.map(way => way.value)"))
                .isEqualTo(List.of("POST", "ELECTRONIC"));
        assertThat(page.inputValue("[name='delivery.notifyEmail']")).isEqualTo("hanna@example.test");
    }

    private void answerByKeyboard(Map<String, String> answers) {
        skipToTheContent();
        for (int stops = 0; !focused("id").equals("save"); stops++) {
            assertThat(stops).as("the button was reached").isLessThan(MOST_STOPS);
            String answer = answers.get(focused("name"));
            if (answer != null) {
                give(answer);
            }
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
    }

    private void skipToTheContent() {
        page.keyboard().press("Tab");
        assertThat(focused("className")).isEqualTo("skip");
        page.keyboard().press("Enter");
        page.waitForSelector("#main:focus");
        page.keyboard().press("Tab");
    }

    private void give(String answer) {
        switch (focused("type")) {
            case "radio" -> choose(answer);
            case "checkbox" -> {
                if (focused("value").equals(answer)) {
                    page.keyboard().press("Space");
                }
            }
            default -> {
                page.keyboard().press("Control+a");
                page.keyboard().insertText(answer);
            }
        }
    }

    private void choose(String answer) {
        page.keyboard().press("Space");
        for (int stops = 0; !focused("value").equals(answer); stops++) {
            assertThat(stops).as("the choice was reached").isLessThan(MOST_STOPS);
            page.keyboard().press("ArrowDown");
        }
    }

    private String focused(String property) {
        return String.valueOf(page.evaluate("document.activeElement." + property + " ?? ''"));
    }
}
