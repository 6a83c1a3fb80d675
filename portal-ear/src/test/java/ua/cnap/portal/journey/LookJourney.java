package ua.cnap.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.harness.TestPortal;

/** Every page that needs no application of one's own can be read in both looks, both languages, wide and narrow. */
class LookJourney extends Journey {
    private static final List<String> PAGES = List.of(
            "/",
            "/services",
            "/services/06-01",
            "/centres",
            "/centres/zdolbuniv",
            "/status",
            "/office/",
            "/office/catalogue",
            "/office/catalogue/06-01",
            "/no-such-page",
            "/office/no-such-page");

    @Test
    void every_page_can_be_read_in_both_looks_and_languages() {
        go("/cabinet/");
        assertReadable("sign-in");
        signInAsStaff("/office/", "clerk-zdolbuniv", "clerk-demo");
        for (String address : PAGES) {
            for (String language : List.of("", "/en")) {
                go(language + address);
                assertReadable((language + address).replace('/', '_'));
            }
        }
    }

    @Test
    void what_does_not_exist_is_told_in_the_language_of_the_address() {
        assertThat(missing("/no-such-page")).contains("lang=\"uk\"", "Сторінку не знайдено");
        assertThat(missing("/en/no-such-page")).contains("lang=\"en\"", "Page not found");
        assertThat(missing("/services/00-00")).contains("Сторінку не знайдено");
    }

    private void assertReadable(String picture) {
        for (String look : List.of("plain", "contrast")) {
            page.evaluate("look => document.documentElement.dataset.look = look", look);
            assertAccessible(picture + "-" + look);
        }
    }

    private String missing(String address) {
        APIResponse answer = page.request().get(TestPortal.address(address));
        assertThat(answer.status()).isEqualTo(404);
        return answer.text();
    }
}
