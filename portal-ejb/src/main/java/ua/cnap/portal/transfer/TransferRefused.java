package ua.cnap.portal.transfer;

import ua.cnap.portal.kernel.BusinessException;

/** A register cannot be checked or passed, or an act not drawn up, like that. */
public class TransferRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    private TransferRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    static TransferRefused notCoordinator() {
        return new TransferRefused("error.transfer.notCoordinator");
    }

    static TransferRefused notChecked() {
        return new TransferRefused("error.transfer.notChecked");
    }

    static TransferRefused passed() {
        return new TransferRefused("error.transfer.passed");
    }

    static TransferRefused withoutWay() {
        return new TransferRefused("error.transfer.withoutWay");
    }

    static TransferRefused withoutNames() {
        return new TransferRefused("error.transfer.withoutNames");
    }

    static TransferRefused tooLong(int longest) {
        return new TransferRefused("error.transfer.tooLong", longest);
    }

    static TransferRefused nothingChosen() {
        return new TransferRefused("error.transfer.nothingChosen");
    }
}
