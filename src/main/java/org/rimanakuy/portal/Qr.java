package org.rimanakuy.portal;

import io.nayuki.qrcodegen.QrCode;
import org.springframework.stereotype.Component;

/** Draws an address so that a telephone reads it from paper. */
@Component
class Qr {

    /**
     * A drawing in its own units.
     *
     * @param side length of the square, the white margin that readers need included
     * @param path of the black parts, as SVG writes it
     */
    record Drawing(int side, String path) {}

    private static final int MARGIN = 4;

    public Drawing of(String address) {
        var code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                var from = x;
                while (x < code.size && code.getModule(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append("M%d,%dh%dv1h-%dz".formatted(from + MARGIN, y + MARGIN, x - from, x - from));
                }
            }
        }
        return new Drawing(code.size + 2 * MARGIN, path.toString());
    }
}
