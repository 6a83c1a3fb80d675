package ua.cnap.portal.web.application;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.cnap.portal.casework.CaseTerms;
import ua.cnap.portal.papers.QrCode;
import ua.cnap.portal.receipt.CaseReceipt;
import ua.cnap.portal.receipt.PaymentOrder;
import ua.cnap.portal.receipt.ReadingReceipts;
import ua.cnap.portal.survey.InvitingVisitors;
import ua.cnap.portal.web.catalogue.ServiceWords;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Sentences;

/** The receipt: the same page however often it is opened. */
@Named
@RequestScoped
public class ReceiptBacking {
    @Inject
    ApplicationRequest request;

    @Inject
    CurrentUser user;

    @Inject
    ReadingReceipts receipts;

    @Inject
    InvitingVisitors inviting;

    @Inject
    CurrentResponse response;

    @Inject
    Language language;

    @Inject
    Sentences sentences;

    @Inject
    ServiceWords words;

    private CaseReceipt receipt;

    @PostConstruct
    void read() {
        response.mayNotBeStored();
        receipt = receipts.open(user.person(), request.getId());
    }

    public CaseReceipt getReceipt() {
        return receipt;
    }

    /** The fee as it was promised; in English the sum of it. */
    public String getFee() {
        CaseTerms terms = receipt.receipt().terms();
        if (!language.isEnglish()) {
            return terms.fee();
        }
        return terms.feeAmount() == null
                ? sentences.text(terms.isFree() ? "catalogue.free" : "catalogue.amountUnknown")
                : words.money(terms.feeAmount());
    }

    /** Where the portal is rated; empty when nowhere. */
    public String getSurvey() {
        return inviting.ofPortal(receipt.centre().id())
                .map(code -> language.href("/s/" + code))
                .orElse("");
    }

    /** The QR of the status address, as an SVG element. */
    public String getQr() {
        return inline(QrCode.svg(receipt.statusAddress().toString()));
    }

    /** The QR that bank applications read, as an SVG element; empty when nothing is to be paid. */
    public String getPaymentQr() {
        return receipt.payment()
                .flatMap(PaymentOrder::link)
                .map(link -> inline(QrCode.paymentSvg(link)))
                .orElse("");
    }

    private static String inline(String svg) {
        return svg.replaceFirst("^<\\?xml[^>]*>\\s*", "");
    }
}
