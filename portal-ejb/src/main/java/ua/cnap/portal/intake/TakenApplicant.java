package ua.cnap.portal.intake;

import ua.cnap.portal.casework.Applicant;

/**
 * Who applies, as a clerk typed it.
 *
 * @param applicant as the journal names them
 * @param code the number they are known by: РНОКПП, ЄДРПОУ or passport; empty when not known
 * @param phone telephone, empty when none was given
 */
record TakenApplicant(Applicant applicant, String code, String phone) {
    @Override
    public String toString() {
        return "TakenApplicant[" + applicant.kind() + "]";
    }
}
