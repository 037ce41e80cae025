package org.rimanakuy.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.NumberWords;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures and checks as a table in the reader's language; the same in the workspace, on the public page and as CSV. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Roles.ANYONE)
public class FigureTable {

    private static final String NOTHING = "–";

    private final FigureService figures;
    private final MessageSource messages;

    FigureTable(FigureService figures, MessageSource messages) {
        this.figures = figures;
        this.messages = messages;
    }

    /**
     * A check in words.
     *
     * @param verdict empty where nothing was stated to compare with
     * @param outcome the verdict in words
     * @param remarks sentences that belong to the verdict
     */
    public record Line(
            CheckRow row,
            String stated,
            String recomputed,
            String difference,
            Optional<Verdict> verdict,
            String outcome,
            String periods,
            String bases,
            String sources,
            List<String> remarks) {

        public boolean isWrong() {
            return verdict.filter(Verdict.INCONSISTENT::equals).isPresent();
        }

        public boolean isComputed() {
            return row.finding().recomputed().isPresent()
                    || !row.finding().orders().isEmpty();
        }

        public boolean isStated() {
            return row.finding().stated().isPresent();
        }

        /** Whether what was stated and what was recomputed are the same to the last digit. */
        public boolean isEqual() {
            return row.finding().difference().filter(none -> none.signum() == 0).isPresent();
        }
    }

    /** A figure in words; {@code isMissing} where the source does not give it. */
    public record Stated(FigureRow row, String value, String period, boolean isMissing) {}

    public List<Line> checks(Locale locale) {
        return figures.checks().stream().map(row -> line(row, locale)).toList();
    }

    public Line line(CheckRow row, Locale locale) {
        var finding = row.finding();
        var unit = finding.unit();
        var words = row.data().expectedUnit();
        return new Line(
                row,
                told(finding.stated(), unit, Bound.EXACT, words, locale),
                finding.orders().isEmpty()
                        ? told(finding.recomputed(), unit, finding.bound(), words, locale)
                        : say("figure.orders", locale, order(finding, 0), order(finding, 1)),
                told(finding.difference(), unit, Bound.EXACT, null, locale),
                finding.verdict(),
                finding.verdict()
                        .map(verdict -> say(Changes.key(verdict), locale))
                        .orElse(say("figure.verdict.none", locale)),
                finding.periods().isEmpty() ? NOTHING : String.join("; ", finding.periods()),
                finding.bases().isEmpty() ? NOTHING : String.join("; ", finding.bases()),
                finding.used().stream().map(FigureData::source).distinct().collect(Collectors.joining("; ")),
                remarks(finding, locale));
    }

    private List<String> remarks(Finding finding, Locale locale) {
        var judged = finding.judged() ? Stream.of(say("figure.verdict.judged", locale)) : Stream.<String>of();
        return Stream.concat(judged, finding.remarks().stream().map(remark -> remark(remark, locale)))
                .toList();
    }

    private String remark(Finding.Remark remark, Locale locale) {
        var arguments = remark.kind() == Finding.Kind.FOUND
                ? Stream.of(say(Changes.key(Verdict.valueOf(remark.arguments().getFirst())), locale))
                : remark.arguments().stream();
        return say("figure.remark." + remark.kind(), locale, arguments.toArray());
    }

    public List<Stated> figures(Locale locale) {
        return figures.all().stream().map(row -> stated(row, locale)).toList();
    }

    public Stated stated(FigureRow row, Locale locale) {
        var data = row.data();
        return new Stated(
                row,
                data.value() == null
                        ? say("figure.missing", locale)
                        : told(Optional.of(data.value()), data.unit(), data.bound(), null, locale),
                data.period() == null ? say("figure.no-period", locale) : Objects.toString(data.period()),
                data.value() == null);
    }

    private static String order(Finding finding, int side) {
        return String.join(" › ", finding.orders().get(side));
    }

    private String told(
            Optional<BigDecimal> value, @Nullable Unit unit, Bound bound, @Nullable String words, Locale locale) {
        if (value.isEmpty()) {
            return NOTHING;
        }
        var number = NumberWords.in(locale);
        var told = unit == null
                ? number.exact(value.get())
                : unit.isMoney()
                        ? number.money(value.get(), unit.code())
                        : say("figure.unit." + unit, locale, number.exact(value.get()));
        var spoken = words == null ? told : number.exact(value.get()) + " " + words;
        return bound == Bound.EXACT ? spoken : say("figure.roughly." + bound, locale) + " " + spoken;
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
