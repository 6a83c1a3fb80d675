package ua.cnap.portal.provider;

import ua.cnap.portal.kernel.BusinessException;

/** An obstacle names a day that cannot be expected. */
public class ObstacleRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    private ObstacleRefused(String messageKey) {
        super(messageKey);
    }

    static ObstacleRefused inThePast() {
        return new ObstacleRefused("error.obstacle.past");
    }

    static ObstacleRefused nothingToDo() {
        return new ObstacleRefused("error.obstacle.notInWork");
    }
}
