package ua.cnap.portal.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ua.cnap.portal.appeal.AppealCodes;
import ua.cnap.portal.appeal.Appeals;
import ua.cnap.portal.status.FeedbackCode;
import ua.cnap.portal.status.FollowedElsewhere;

/** An appeal is followed by its code on a page of its own. */
@ApplicationScoped
class FollowedAppeal implements FollowedElsewhere {
    @Inject
    Appeals appeals;

    @Inject
    AppealCodes codes;

    @Override
    public boolean has(FeedbackCode code) {
        return appeals.findByCode(codes.hashOf(code)).isPresent();
    }

    @Override
    public String address() {
        return "/appeals/mine";
    }
}
