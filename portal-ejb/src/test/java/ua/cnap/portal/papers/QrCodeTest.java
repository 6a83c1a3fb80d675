package ua.cnap.portal.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QrCodeTest {
    private static final String STATUS = "https://cnap.example.ua/status#7K3MQ9XT0ZHV4";
    private static final int PIXELS_PER_MODULE = 4;
    private static final int PIXELS_UNDER_SIGN = 8;

    @Test
    @Tag("R-079")
    void a_code_reads_back() throws Exception {
        assertThat(read(QrCode.png(STATUS)).getText()).isEqualTo(STATUS);
    }

    @Test
    void a_code_keeps_a_quiet_zone_of_four_modules() throws Exception {
        BufferedImage image = image(QrCode.png(STATUS));
        int quiet = 4 * PIXELS_PER_MODULE;
        for (int along = 0; along < image.getWidth(); along++) {
            assertThat(image.getRGB(along, quiet - 1) & 0xff).isEqualTo(0xff);
            assertThat(image.getRGB(quiet - 1, along) & 0xff).isEqualTo(0xff);
        }
        assertThat(image.getRGB(quiet, quiet) & 0xff).isZero();
    }

    @Test
    void the_svg_needs_no_style_and_no_script() {
        assertThat(QrCode.svg(STATUS))
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .doesNotContain("style")
                .doesNotContain("script");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 308, 370, 475, 640})
    void a_payment_code_reads_back_through_the_hryvnia_sign(int length) throws Exception {
        String link = link(length);
        byte[] png = QrCode.paymentPng(link);
        Result result = read(png);
        assertThat(result.getText()).isEqualTo(link);
        assertThat(result.getResultMetadata().get(ResultMetadataType.ERROR_CORRECTION_LEVEL))
                .isIn("M", "Q");
        int modules = image(png).getWidth() / PIXELS_UNDER_SIGN - 8;
        assertThat((modules - 17) / 4).isBetween(10, 20);
    }

    @Test
    void a_payment_link_too_long_for_version_20_is_refused() {
        String link = link(700);
        assertThatThrownBy(() -> QrCode.paymentSvg(link)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_payment_svg_has_the_sign_over_a_white_plate() {
        String link = link(308);
        assertThat(QrCode.paymentSvg(link).split("<path")).hasSize(5);
        assertThat(QrCode.svg(link).split("<path")).hasSize(3);
    }

    private static String link(int length) {
        String start = "https://bank.gov.ua/qr/";
        return start + "QkNECjAwMgoxClVDVAoK0".repeat(40).substring(0, length - start.length());
    }

    private static Result read(byte[] png) throws Exception {
        BufferedImage image = image(png);
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));
    }

    private static BufferedImage image(byte[] png) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
