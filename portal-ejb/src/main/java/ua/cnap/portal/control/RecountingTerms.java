package ua.cnap.portal.control;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import ua.cnap.portal.kernel.EachByItself;

/** Counts open terms anew after a calendar or a schedule changed; each keeps a trace of what it was before. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class RecountingTerms {
    private static final int AT_ONCE = 500;

    @Inject
    Recounts recounts;

    /** Every five minutes: the terms that were counted by a calendar of before. */
    @Schedule(hour = "*", minute = "*/5", second = "20", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @PermitAll
    public void recount() {
        EachByItself.work("Counting a term anew", recounts.outdated(AT_ONCE), recounts::recount);
    }
}
