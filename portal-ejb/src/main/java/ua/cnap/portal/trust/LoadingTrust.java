package ua.cnap.portal.trust;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Loads the trust list at start; a missing list, or a demonstration authority in production, stops the deployment. */
@Singleton
@Startup
@PermitAll
public class LoadingTrust {
    @Inject
    CheckingSignatures checking;

    @PostConstruct
    void load() {
        checking.warm();
    }
}
