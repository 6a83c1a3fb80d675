package ua.cnap.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HomePageJourney extends Journey {

    @Test
    @Tag("R-213")
    void the_home_page_answers_in_ukrainian_and_leads_to_services() {
        go("/");

        assertThat(page.getAttribute("html", "lang")).isEqualTo("uk");
        assertThat(page.locator("h1").count()).isOne();
        assertThat(page.locator("header a[href='/services']").count()).isOne();
        assertAccessible("home");
    }

    @Test
    void the_cabinet_asks_a_stranger_to_sign_in() {
        go("/cabinet/");

        assertThat(page.url()).contains("/realms/portal/");
        assertAccessible("sign-in");
    }
}
