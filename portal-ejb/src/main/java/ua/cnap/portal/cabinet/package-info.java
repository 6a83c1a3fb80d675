/** The applicant's own side of a case (особистий кабінет): where it stands, who opened it, and how to withdraw it. */
package ua.cnap.portal.cabinet;
