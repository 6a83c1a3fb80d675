package ua.cnap.portal.status;

import ua.cnap.portal.kernel.BusinessException;

/** Letters about a case that cannot be had, with the reason. */
public class FollowingRefused extends BusinessException {
    private FollowingRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    static FollowingRefused mailbox() {
        return new FollowingRefused("error.following.mailbox");
    }

    static FollowingRefused tooMany(int most) {
        return new FollowingRefused("error.following.tooMany", most);
    }
}
