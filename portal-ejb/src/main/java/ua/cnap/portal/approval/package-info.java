/**
 * Approvals in other bodies (погодження документів в інших органах, R-120, R-121): the administrator asks another body for a
 * document, an agreement or a conclusion without the applicant, on the applicant's consent or a provision of law.
 */
package ua.cnap.portal.approval;
