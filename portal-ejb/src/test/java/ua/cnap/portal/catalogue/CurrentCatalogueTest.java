package ua.cnap.portal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.centre.ServiceCentres;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CurrentCatalogueTest {
    private final CurrentCatalogue current = new CurrentCatalogue();
    private final InMemory services = new InMemory();

    CurrentCatalogueTest() {
        current.services = services;
        current.centres = new NoCentres();
        current.clock = Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneId.of("Europe/Kyiv"));
    }

    @Test
    void what_this_server_published_while_the_catalogue_was_being_read_is_seen_by_the_next_reading() {
        services.whileItIsRead = () -> {
            services.revision = 2;
            current.renew(new CatalogueChanged(2));
        };

        assertThat(current.get().stamp().revision()).isOne();
        assertThat(current.get().stamp().revision()).isEqualTo(2);
    }

    @Test
    void a_catalogue_that_did_not_change_is_not_read_anew_within_a_second() {
        PublishedCatalogue first = current.get();
        services.revision = 2;

        assertThat(current.get()).isSameAs(first);
    }

    private static final class InMemory extends AdministrativeServices {
        private long revision = 1;
        private Runnable whileItIsRead = () -> {};

        @Override
        long revision() {
            return revision;
        }

        @Override
        List<Group> groups() {
            Runnable meanwhile = whileItIsRead;
            whileItIsRead = () -> {};
            meanwhile.run();
            return List.of();
        }

        @Override
        List<AdministrativeService> all() {
            return List.of();
        }

        @Override
        List<CardInForce> cardsInForce(LocalDate day) {
            return List.of();
        }

        @Override
        List<ApprovedLine> approvedOn(LocalDate day) {
            return List.of();
        }
    }

    private static final class NoCentres extends ServiceCentres {
        @Override
        public List<Centre> all() {
            return List.of();
        }
    }
}
