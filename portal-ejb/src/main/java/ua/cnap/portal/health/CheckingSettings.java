package ua.cnap.portal.health;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import ua.cnap.portal.kernel.Settings;

/** Refuses the start, with the reason, when a secret is missing or weak. */
@Singleton
@Startup
@PermitAll
public class CheckingSettings {
    @Inject
    Settings settings;

    @PostConstruct
    void check() {
        settings.check();
    }
}
