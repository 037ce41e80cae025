package org.rimanakuy.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrTest {

    private static final Pattern RUN = Pattern.compile("M(\\d+),(\\d+)h(\\d+)v1h-\\d+z");

    @Test
    void the_drawing_is_black_exactly_where_the_code_is() {
        var address = "https://rimanakuy.example/c/CM-2004-003";
        var code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        var drawing = new Qr().of(address);
        var black = new boolean[drawing.side()][drawing.side()];
        RUN.matcher(drawing.path()).results().forEach(run -> {
            for (var x = 0; x < Integer.parseInt(run.group(3)); x++) {
                black[Integer.parseInt(run.group(1)) + x][Integer.parseInt(run.group(2))] = true;
            }
        });
        assertThat(drawing.side()).isEqualTo(code.size + 8);
        for (var x = 0; x < drawing.side(); x++) {
            for (var y = 0; y < drawing.side(); y++) {
                assertThat(black[x][y]).isEqualTo(code.getModule(x - 4, y - 4));
            }
        }
    }
}
