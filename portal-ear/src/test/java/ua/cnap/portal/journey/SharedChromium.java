package ua.cnap.portal.journey;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Starts Chromium with the first journey and closes it after the last one. */
final class SharedChromium implements BeforeAllCallback {
    private Chromium chromium;

    @Override
    public void beforeAll(ExtensionContext test) {
        chromium = test.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Chromium.class, type -> new Chromium(), Chromium.class);
    }

    Browser browser() {
        return chromium.browser();
    }
}
