package ua.cnap.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.cnap.portal.harness.TestPortal;

/** What somebody downloads who opens a public page for the first time, on a phone with a slow connection. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FirstVisitJourney {
    private static final int MOST_BYTES = 200_000;

    @RegisterExtension
    static final SharedChromium CHROMIUM = new SharedChromium();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/services",
                "/services?q=субсидія",
                "/services/06-01",
                "/services/01-01",
                "/centres",
                "/centres/zdolbuniv",
                "/status",
                "/en/services/06-01",
                "/nothing-here"
            })
    void a_public_page_is_light_and_leaves_no_cookie(String address) {
        try (BrowserContext context = CHROMIUM.browser().newContext(new Browser.NewContextOptions().setLocale("uk"))) {
            Page page = context.newPage();
            List<Response> received = new ArrayList<>();
            page.onResponse(received::add);
            page.navigate(TestPortal.address(address));
            page.waitForLoadState(LoadState.NETWORKIDLE);
            List<Response> answers = List.copyOf(received);

            int bytes = answers.stream()
                    .map(answer -> answer.request().sizes())
                    .mapToInt(sizes -> sizes.responseBodySize + sizes.responseHeadersSize)
                    .sum();
            System.out.printf("%6d bytes in %d answers: %s%n", bytes, answers.size(), address);
            assertThat(answers).hasSizeGreaterThan(1);
            assertThat(bytes).isLessThan(MOST_BYTES);
            assertThat(context.cookies()).isEmpty();
            answers.forEach(answer -> assertKept(answer.url(), answer.headers()));
        }
    }

    /** A shared cache must not give compressed bytes to a reader who cannot read them, nor ask again for a style. */
    private static void assertKept(String url, Map<String, String> headers) {
        assertThat(headers).as(url).containsEntry("vary", "Accept-Encoding");
        if (url.contains("?v=")) {
            assertThat(headers).as(url).containsEntry("cache-control", "public, max-age=31536000, immutable");
        }
    }
}
