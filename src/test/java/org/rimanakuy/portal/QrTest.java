package org.rimanakuy.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrTest {

    private static final Pattern RUN = Pattern.compile("([Mm])(\\d+),(\\d+)h(\\d+)");

    @Test
    void the_drawing_is_black_exactly_where_the_code_is() {
        var address = "https://rimanakuy.example/c/CM-2004-003";
        var code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        var drawing = new Qr().of(address);
        var black = new boolean[drawing.side()][drawing.side()];
        var at = new int[2];
        RUN.matcher(drawing.path()).results().forEach(run -> {
            var absolute = run.group(1).equals("M");
            at[0] = Integer.parseInt(run.group(2)) + (absolute ? 0 : at[0]);
            at[1] = Integer.parseInt(run.group(3)) + (absolute ? 0 : at[1]);
            for (var x = Integer.parseInt(run.group(4)); x > 0; x--) {
                black[at[0]++][at[1]] = true;
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
