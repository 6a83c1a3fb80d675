package ua.cnap.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.function.Consumer;
import ua.cnap.portal.harness.TestPortal;

/** The pages on which a person applies, used as the person uses them. */
record ApplicationPages(Page page) {
    static final String KEY_PASSWORD = "test1234";

    /** Begins an application at a centre, in the capacity that the key suggests; leads to the first step. */
    void begin(String service, String centre) {
        page.navigate(TestPortal.address("/apply/" + service));
        page.check("input[name=centre][value=" + centre + "]");
        proceed("#start");
    }

    /** Goes through every step up to the review, which it opens; each page is looked at before it is answered. */
    void answerAll(Answers answers, Consumer<String> look) {
        while (!step().equals("review")) {
            look.accept(step());
            if (step().equals("documents")) {
                proceed("#proceed");
            } else {
                answers.giveOn(page);
                proceed("#save");
            }
        }
    }

    /** Goes through every step up to the page of the signature. */
    void answerAndReview(Answers answers) {
        answerAll(answers, step -> {});
        proceed("#sign");
    }

    /** Opens a step of the draft at hand. */
    void open(String step) {
        page.navigate(page.url().replaceFirst("[^/]*$", step));
    }

    /** Presses a button that leads to another page; fails with the sentences of the page when it does not. */
    void proceed(String button) {
        String before = page.url();
        page.click(button);
        page.waitForCondition(
                () -> !page.url().equals(before) || page.locator(".sum").isVisible());
        page.waitForLoadState();
        if (page.url().equals(before)) {
            assertThat(page.locator(".sum").innerText()).as(before).isEmpty();
        }
    }

    /** The last word of the address: which step this page is. */
    String step() {
        return page.url().replaceFirst(".*/", "").replaceFirst("[?#].*", "");
    }

    /** Chooses a file for the first document of the checklist and adds it. */
    void attach(FilePayload file) {
        choose(file);
        Journey.arrive(page, () -> page.click("#attach"));
    }

    /** Chooses a file for the first document of the checklist. */
    void choose(FilePayload file) {
        page.setInputFiles(".upload input[type=file] >> nth=0", file);
    }

    /** Signs in the browser with a key of the demonstration authority and waits for the receipt. */
    void sign(String keyFile) {
        chooseKey(keyFile, KEY_PASSWORD);
        page.waitForURL("**/apply/receipts/*");
    }

    /** Chooses a key file, types a password and presses the button. */
    void chooseKey(String keyFile, String password) {
        page.setInputFiles("#key-file", TestPortal.file("demo-ca/keys").resolve(keyFile));
        page.fill("#key-password", password);
        page.click("form[data-signer=package] button.btn");
    }

    /** Uploads what was signed elsewhere. */
    void upload(String name, byte[] signature) {
        if (!page.locator("#signature").isVisible()) {
            page.click("main > details > summary");
        }
        page.setInputFiles("#signature", new FilePayload(name, "application/octet-stream", signature));
        Journey.arrive(page, () -> page.click("#send"));
    }

    /** A file of the portal that this person may have. */
    byte[] download(String address) {
        return page.request().get(TestPortal.address(address)).body();
    }

    /** The feedback code that the receipt shows. */
    String code() {
        return page.locator("p.code").innerText().strip();
    }
}
