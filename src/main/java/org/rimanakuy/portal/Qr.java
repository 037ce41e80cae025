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
     * @param path of the black parts: strokes of the width 1 along the upper edge of each row, half a unit above its middle
     */
    record Drawing(int side, String path) {}

    private static final int MARGIN = 4;

    public Drawing of(String address) {
        var code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++) {
            var end = -1;
            for (var x = 0; x < code.size; x++) {
                var from = x;
                while (x < code.size && code.getModule(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append(
                            end < 0 ? "M%d,%d".formatted(from + MARGIN, y + MARGIN) : "m%d,0".formatted(from - end));
                    path.append('h').append(x - from);
                    end = x;
                }
            }
        }
        return new Drawing(code.size + 2 * MARGIN, path.toString());
    }
}
