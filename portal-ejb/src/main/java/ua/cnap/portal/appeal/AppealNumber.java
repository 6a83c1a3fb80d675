package ua.cnap.portal.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import ua.cnap.portal.regime.AppealKind;

/**
 * The number of an appeal (реєстраційний індекс): unique among those of its kind, centre and year, without gaps.
 *
 * @param year year of the registration
 * @param sequence place in the series
 * @param label as people read it
 */
@Embeddable
record AppealNumber(
        int year, long sequence, @Column(name = "number") String label) {
    static AppealNumber of(AppealKind kind, int year, long sequence) {
        return new AppealNumber(year, sequence, "%s-%d-%05d".formatted(kind.series(), year, sequence));
    }
}
