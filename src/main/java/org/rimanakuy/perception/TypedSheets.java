package org.rimanakuy.perception;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Paper forms as they are typed, one a line: the answers in the order of the items, a hyphen for none, and after them
 * the why. {@code 4352 the water did not come} and {@code 4 3 - 2} are lines; a pasted row of a spreadsheet is one too.
 */
public record TypedSheets(List<Line> read, List<Fault> faults) {

    /** @param number of the line, from 1 */
    public record Line(
            int number,
            Map<String, Integer> values,
            @Nullable String why) {}

    /** @param key of the sentence that says what is wrong; its arguments are the number, what was typed, items and top */
    public record Fault(int number, String key, String typed) {}

    public TypedSheets {
        read = List.copyOf(read);
        faults = List.copyOf(faults);
    }

    public static TypedSheets of(String text, Instrument instrument) {
        var read = new ArrayList<Line>();
        var faults = new ArrayList<Fault>();
        var number = 0;
        for (var line : text.split("\\R", -1)) {
            number++;
            if (!line.isBlank()) {
                line(number, line.strip(), instrument, read, faults);
            }
        }
        return new TypedSheets(read, faults);
    }

    private static void line(int number, String line, Instrument instrument, List<Line> read, List<Fault> faults) {
        var values = new HashMap<String, Integer>();
        var at = 0;
        for (var item : instrument.items()) {
            while (at < line.length() && " \t;,".indexOf(line.charAt(at)) >= 0) {
                at++;
            }
            var sign = at < line.length() ? line.charAt(at) : '\n';
            if (sign != '-' && (sign < '1' || sign > '0' + instrument.top())) {
                faults.add(new Fault(
                        number,
                        sign == '\n' || !Character.isDigit(sign)
                                ? "perception.fault.too-few"
                                : "perception.fault.out-of-scale",
                        sign == '\n' || !Character.isDigit(sign) ? line : String.valueOf(sign)));
                return;
            }
            if (sign != '-') {
                values.put(item.code(), sign - '0');
            }
            at++;
        }
        var rest = line.substring(at);
        if (!rest.isEmpty() && Character.isDigit(rest.charAt(0))) {
            faults.add(new Fault(number, "perception.fault.too-many", line));
            return;
        }
        var why = rest.replaceFirst("^[\\s;,]+", "").strip();
        if (values.isEmpty() && why.isEmpty()) {
            faults.add(new Fault(number, "perception.fault.nothing", line));
            return;
        }
        read.add(new Line(number, values, why.isEmpty() ? null : why));
    }
}
