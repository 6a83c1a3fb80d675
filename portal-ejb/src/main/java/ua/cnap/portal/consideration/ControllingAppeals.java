package ua.cnap.portal.consideration;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import ua.cnap.portal.kernel.EachByItself;

/** Warns of the days of every appeal in time; what was missed while no server ran is made up for. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class ControllingAppeals {
    private static final int AT_ONCE = 200;

    @Inject
    AppealLadder ladder;

    /** Every minute: the appeals whose next step has come, each in a transaction of its own. */
    @Schedule(hour = "*", minute = "*", second = "50", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @PermitAll
    public void control() {
        EachByItself.work("A warning of an appeal", ladder.reached(AT_ONCE), ladder::climb);
    }
}
