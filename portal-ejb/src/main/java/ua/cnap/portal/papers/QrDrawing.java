package ua.cnap.portal.papers;

import com.google.zxing.qrcode.encoder.ByteMatrix;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.ImageIO;

/** Draws the modules of a QR code, with the hryvnia sign over the middle of a payment code. */
final class QrDrawing {
    private static final int QUIET_ZONE = 4;
    /** Modules alone need few pixels for straight edges, the curves of the hryvnia sign more. */
    static final int PIXELS_PER_MODULE = 4;

    static final int PIXELS_UNDER_SIGN = 8;

    private static final double SIGN_SHARE = 0.18;
    private static final String HRYVNIA = "\u20b4";

    private QrDrawing() {}

    static String svg(ByteMatrix modules, boolean payment) {
        int side = modules.getWidth() + 2 * QUIET_ZONE;
        StringBuilder svg = new StringBuilder(String.format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\" shape-rendering=\"crispEdges\">"
                        + "<path fill=\"#fff\" d=\"M0 0h%1$dv%1$dh-%1$dz\"/>",
                side));
        fill(svg, "#000", path(dark(modules)));
        if (payment) {
            Rectangle2D plate = plate(modules);
            fill(svg, "#fff", path(plate));
            fill(svg, "#000", path(sign(plate)));
        }
        return svg.append("</svg>").toString();
    }

    private static void fill(StringBuilder svg, String colour, String path) {
        svg.append("<path fill=\"")
                .append(colour)
                .append("\" d=\"")
                .append(path)
                .append("\"/>");
    }

    static byte[] png(ByteMatrix modules, int pixels, boolean payment) {
        int side = (modules.getWidth() + 2 * QUIET_ZONE) * pixels;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.scale(pixels, pixels);
        pen.setColor(Color.BLACK);
        pen.fill(dark(modules));
        if (payment) {
            Rectangle2D plate = plate(modules);
            pen.setColor(Color.WHITE);
            pen.fill(plate);
            pen.setColor(Color.BLACK);
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.fill(sign(plate));
        }
        pen.dispose();
        return encoded(image);
    }

    private static byte[] encoded(BufferedImage image) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Shape dark(ByteMatrix modules) {
        Path2D dark = new Path2D.Double();
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int from = x;
                while (x < modules.getWidth() && modules.get(x, y) == 1) {
                    x++;
                }
                if (x > from) {
                    dark.append(new Rectangle2D.Double(from + QUIET_ZONE, y + QUIET_ZONE, x - from, 1), false);
                }
                x++;
            }
        }
        return dark;
    }

    private static Rectangle2D plate(ByteMatrix modules) {
        int side = (int) (modules.getWidth() * SIGN_SHARE) | 1;
        int from = (modules.getWidth() - side) / 2 + QUIET_ZONE;
        return new Rectangle2D.Double(from, from, side, side);
    }

    private static Shape sign(Rectangle2D plate) {
        Shape glyph = PaperFont.BOLD.outline(HRYVNIA.codePointAt(0));
        Rectangle2D box = glyph.getBounds2D();
        double scale = (plate.getHeight() - 2) / box.getHeight();
        AffineTransform place = AffineTransform.getTranslateInstance(plate.getCenterX(), plate.getCenterY());
        place.scale(scale, -scale);
        place.translate(-box.getCenterX(), -box.getCenterY());
        return place.createTransformedShape(glyph);
    }

    private static String path(Shape shape) {
        StringBuilder path = new StringBuilder();
        double[] to = new double[6];
        for (PathIterator step = shape.getPathIterator(null); !step.isDone(); step.next()) {
            switch (step.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> points(path.append('M'), to, 2);
                case PathIterator.SEG_LINETO -> points(path.append('L'), to, 2);
                case PathIterator.SEG_QUADTO -> points(path.append('Q'), to, 4);
                case PathIterator.SEG_CUBICTO -> points(path.append('C'), to, 6);
                default -> path.append('Z');
            }
        }
        return path.toString();
    }

    private static void points(StringBuilder path, double[] to, int count) {
        for (int i = 0; i < count; i++) {
            String number =
                    to[i] == Math.rint(to[i]) ? Long.toString((long) to[i]) : String.format(Locale.ROOT, "%.2f", to[i]);
            path.append(i == 0 ? "" : " ").append(number);
        }
    }
}
