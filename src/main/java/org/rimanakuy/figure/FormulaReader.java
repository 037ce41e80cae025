package org.rimanakuy.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rimanakuy.figure.Formula.Operator;
import org.rimanakuy.figure.Formula.Relation;
import org.rimanakuy.figure.Formula.Term;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Text;

/** Reads a formula from left to right; times and divided bind closer than plus and minus. */
final class FormulaReader {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:(\\d{1,18}(?:\\.\\d{1,6})?)|([A-Za-z][A-Za-z0-9_]*)|(<=|>=|[-+*/()=<>,]))");
    private static final Map<String, Relation> RELATIONS = Map.of(
            "=", Relation.EQUAL,
            "<=", Relation.AT_MOST,
            ">=", Relation.AT_LEAST,
            "<", Relation.LESS,
            ">", Relation.MORE);
    private static final String RANK = "rank";
    private static final String WITH = "with";
    private static final int DEEPEST = 40;

    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private int next;
    private int depth;

    FormulaReader(String text) {
        this.text = Text.required(text, Formula.LONGEST);
        var matcher = TOKEN.matcher(this.text);
        var end = 0;
        while (end < this.text.length() && found(matcher, end)) {
            tokens.add(matcher.group().strip());
            end = matcher.end();
        }
        if (!this.text.substring(end).isBlank()) {
            throw refused(this.text.substring(end).strip());
        }
    }

    private static boolean found(Matcher matcher, int from) {
        matcher.region(from, matcher.regionEnd());
        return matcher.lookingAt();
    }

    Formula read() {
        var formula = formula();
        if (next < tokens.size()) {
            throw refused(tokens.get(next));
        }
        return formula;
    }

    private Formula formula() {
        if (peek().equals(RANK)) {
            var left = rank();
            expect("=");
            return new Formula.SameOrder(left, rank());
        }
        var left = sum();
        if (peek().equals(WITH) && left instanceof Term.Named(var one)) {
            next++;
            return new Formula.Together(one, code());
        }
        var relation = RELATIONS.get(peek());
        if (relation == null) {
            return new Formula.Alone(left);
        }
        next++;
        return new Formula.Comparison(left, relation, sum());
    }

    private List<String> rank() {
        expect(RANK);
        expect("(");
        var codes = new ArrayList<String>();
        codes.add(code());
        while (peek().equals(",")) {
            next++;
            codes.add(code());
        }
        expect(")");
        return codes;
    }

    private Term sum() {
        var term = product();
        while (peek().equals("+") || peek().equals("-")) {
            var operator = take().equals("+") ? Operator.PLUS : Operator.MINUS;
            term = new Term.Operation(operator, term, product());
        }
        return term;
    }

    private Term product() {
        var term = factor();
        while (peek().equals("*") || peek().equals("/")) {
            var operator = take().equals("*") ? Operator.TIMES : Operator.DIVIDED;
            term = new Term.Operation(operator, term, factor());
        }
        return term;
    }

    private Term factor() {
        if (peek().equals("(")) {
            next++;
            if (++depth > DEEPEST) {
                throw refused("(");
            }
            var inner = sum();
            expect(")");
            return inner;
        }
        if (!peek().isEmpty() && Character.isDigit(peek().charAt(0))) {
            return new Term.Literal(new BigDecimal(take()));
        }
        return new Term.Named(code());
    }

    private String code() {
        var token = peek();
        if (token.isEmpty() || !Character.isUpperCase(token.charAt(0))) {
            throw refused(token);
        }
        return FigureData.checkedCode(take());
    }

    private void expect(String token) {
        if (!peek().equals(token)) {
            throw refused(peek());
        }
        next++;
    }

    private String peek() {
        return next < tokens.size() ? tokens.get(next) : "";
    }

    private String take() {
        return tokens.get(next++);
    }

    private InvalidInputRefusal refused(String token) {
        return token.isEmpty()
                ? new InvalidInputRefusal("figure.refusal.formula-ends", text)
                : new InvalidInputRefusal("figure.refusal.formula", text, token);
    }
}
