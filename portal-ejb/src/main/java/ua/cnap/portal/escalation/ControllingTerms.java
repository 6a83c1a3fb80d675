package ua.cnap.portal.escalation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import ua.cnap.portal.kernel.EachByItself;

/** Takes every term up its ladder in time; what was missed while no server ran is made up for. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class ControllingTerms {
    private static final int AT_ONCE = 200;

    @Inject
    Ladder ladder;

    /** Every minute: the terms whose next step has come, each in a transaction of its own. */
    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @PermitAll
    public void control() {
        EachByItself.work("A step of a term", ladder.reached(AT_ONCE), ladder::climb);
    }
}
