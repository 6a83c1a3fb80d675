package ua.cnap.portal.papers;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.util.Map;

/**
 * QR codes (ISO/IEC 18004), black on white with the quiet zone of four modules that the standard asks for. The text of
 * the code always stands beside it in letters as well: that is up to the page or paper that shows it.
 */
public final class QrCode {
    private static final int SMALLEST_PAYMENT_VERSION = 10;
    private static final int LARGEST_PAYMENT_VERSION = 20;

    private QrCode() {}

    /** A QR code as an SVG image of its own, for pages. */
    public static String svg(String text) {
        return QrDrawing.svg(plain(text), false);
    }

    /** A QR code as a PNG image, for papers and letters. */
    public static byte[] png(String text) {
        return png(text, QrDrawing.PIXELS_PER_MODULE);
    }

    /** The same with so many pixels to a module, for prints that are read from afar. */
    public static byte[] png(String text, int pixelsPerModule) {
        return QrDrawing.png(plain(text), pixelsPerModule, false);
    }

    /**
     * A payment QR code with the hryvnia sign in the middle: NBU resolution 97 of 19.08.2025 asks for the sign, error
     * correction M or Q, and version 10 to 20.
     *
     * @throws IllegalArgumentException when the link does not fit version 20
     */
    public static String paymentSvg(String link) {
        return QrDrawing.svg(payment(link), true);
    }

    /** The same payment QR code as {@link #paymentSvg(String)}, as a PNG image. */
    public static byte[] paymentPng(String link) {
        return QrDrawing.png(payment(link), QrDrawing.PIXELS_UNDER_SIGN, true);
    }

    private static ByteMatrix plain(String text) {
        return encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                .getMatrix();
    }

    private static ByteMatrix payment(String link) {
        Map<EncodeHintType, Object> hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
        for (ErrorCorrectionLevel level : new ErrorCorrectionLevel[] {ErrorCorrectionLevel.Q, ErrorCorrectionLevel.M}) {
            QRCode code = encode(link, level, hints);
            int version = code.getVersion().getVersionNumber();
            if (version < SMALLEST_PAYMENT_VERSION) {
                return encode(link, level, Map.of(EncodeHintType.QR_VERSION, SMALLEST_PAYMENT_VERSION))
                        .getMatrix();
            }
            if (version <= LARGEST_PAYMENT_VERSION) {
                return code.getMatrix();
            }
        }
        throw new IllegalArgumentException("The payment link does not fit a QR code of version 20");
    }

    private static QRCode encode(String text, ErrorCorrectionLevel level, Map<EncodeHintType, ?> hints) {
        try {
            return Encoder.encode(text, level, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException("The text does not fit a QR code", e);
        }
    }
}
