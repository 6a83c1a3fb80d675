package ua.cnap.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.cnap.portal.harness.TestPortal;

/** The way from a page of the portal to the pages of sign-in. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SignInLanguageJourney {
    @RegisterExtension
    static final SharedChromium CHROMIUM = new SharedChromium();

    @ParameterizedTest
    @CsvSource({
        "/en/cabinet/, uk-UA, en, Sign in with a digital signature",
        "/en/office/, uk-UA, en, Sign in with a digital signature",
        "/cabinet/, en-GB, uk, Вхід з електронним підписом",
        "/apply/06-01, en-GB, uk, Вхід з електронним підписом"
    })
    void sign_in_speaks_the_language_of_the_page_whatever_the_browser_prefers(
            String address, String preferred, String language, String heading) {
        try (BrowserContext context =
                CHROMIUM.browser().newContext(new Browser.NewContextOptions().setLocale(preferred))) {
            Page page = context.newPage();
            List<String> asked = new ArrayList<>();
            page.onRequest(request -> asked.add(request.url()));

            page.navigate(TestPortal.address(address));

            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            assertThat(page.locator("h1").innerText()).isEqualTo(heading);
            assertThat(asked).anyMatch(url -> url.contains("code_challenge_method=S256"));
        }
    }
}
