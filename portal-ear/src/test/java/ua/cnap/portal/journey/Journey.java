package ua.cnap.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.cnap.portal.harness.TestPortal;

/**
 * A journey in a browser of its own, Ukrainian, wide. It fails when a page offends its content security policy, breaks
 * a script or asks another host for anything.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class Journey {
    private static final int WIDE = 1280;
    private static final int NARROW = 360;
    private static final int HEIGHT = 900;
    private static final int PATIENCE_MILLISECONDS = 60_000;

    /** A free time of a visit so many steps later than the first cannot pass while its page is looked at. */
    static final int LATER = 8;

    @RegisterExtension
    static final SharedChromium CHROMIUM = new SharedChromium();

    private final List<String> offences = new ArrayList<>();
    private BrowserContext context;
    private String name;

    /** The page the person looks at. */
    Page page;

    @BeforeEach
    void open(TestInfo test) {
        name = getClass().getSimpleName() + "-"
                + test.getTestMethod().orElseThrow().getName();
        sitDown();
    }

    @AfterEach
    void close() {
        context.close();
        assertThat(offences).as("what the browser complained of").isEmpty();
    }

    /** Somebody else sits down at a browser of their own. */
    void somebodyElse() {
        context.close();
        sitDown();
    }

    private void sitDown() {
        context = CHROMIUM.browser()
                .newContext(new Browser.NewContextOptions().setLocale("uk-UA").setViewportSize(WIDE, HEIGHT));
        context.setDefaultTimeout(PATIENCE_MILLISECONDS);
        page = newPage();
    }

    /** Another page of the same person. */
    Page newPage() {
        Page opened = context.newPage();
        opened.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                offences.add(message.text());
            }
        });
        opened.onPageError(offences::add);
        opened.onRequest(request -> {
            if (!request.url().matches("(data|blob):.*|http://localhost:\\d+/.*")) {
                offences.add("asked another host: " + request.url());
            }
        });
        return opened;
    }

    /** Opens a page of the portal by its readable address. */
    void go(String address) {
        page.navigate(TestPortal.address(address));
    }

    /** Opens a page that goes on to another one by itself, as its script does with a code of the fragment. */
    void go(String address, String signOfTheOther) {
        go(address);
        page.waitForSelector(signOfTheOther);
        page.waitForLoadState();
    }

    /** Presses what leads to another page, and waits until that one is whole. */
    void goBy(String control) {
        arrive(page, () -> page.click(control));
    }

    void goBy(Locator control) {
        arrive(page, control::click);
    }

    /** Does what leads to another page, at once or after a script has done its part, and waits until that one is whole. */
    static void arrive(Page who, Runnable leaving) {
        AtomicBoolean arrived = new AtomicBoolean();
        Consumer<Page> noted = any -> arrived.set(true);
        who.onDOMContentLoaded(noted);
        leaving.run();
        who.waitForCondition(arrived::get);
        who.offDOMContentLoaded(noted);
        who.waitForLoadState();
    }

    /** Judges the page by axe (WCAG 2.2 AA) and keeps its picture at both widths. */
    void assertAccessible(String picture) {
        for (int width : new int[] {NARROW, WIDE}) {
            page.setViewportSize(width, HEIGHT);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screenshots", name + "-" + picture + "-" + width + ".png")));
            assertThat(Accessibility.violations(page))
                    .as("what axe finds on %s at %d px", page.url(), width)
                    .isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("the page fits %d px", width)
                    .isEqualTo(true);
        }
    }

    /** Signs in on Keycloak's page with a key file of the demonstration authority. */
    void signInWithKey(String address, String keyFile) {
        go(address);
        page.setInputFiles("[data-key-file]", TestPortal.file("demo-ca/keys").resolve(keyFile));
        page.fill("[data-key-password]", "test1234");
        page.click("form[data-signer=login] button.btn");
        page.waitForURL(TestPortal.address("") + "/**");
    }

    /** Signs in as a person who works at a centre. */
    void signInAsStaff(String address, String user, String password) {
        go(address);
        page.getByText("Вхід для працівників").click();
        page.fill("#username", user);
        page.fill("#password", password);
        page.click("form button.btn");
        page.waitForURL(TestPortal.address("") + "/**");
    }
}
