package org.rimanakuy.minutes;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** An address as a picture that a telephone reads from paper, as a web page carries it within itself. */
final class QrPicture {

    private static final int MARGIN = 4;
    private static final int DOTS = 8;

    private QrPicture() {}

    static String of(String address) {
        var code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        var side = (code.size + 2 * MARGIN) * DOTS;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (var y = 0; y < side; y++) {
            for (var x = 0; x < side; x++) {
                var black = code.getModule(x / DOTS - MARGIN, y / DOTS - MARGIN);
                picture.setRGB(x, y, black ? 0x000000 : 0xFFFFFF);
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
