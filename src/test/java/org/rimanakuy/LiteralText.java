package org.rimanakuy;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Finds string literals that people would read. Anywhere in a source, what looks like words is one: a capitalised
 * word, two words with a space between them, a letter that English lacks. Where a component takes its text, any
 * letter makes one, unless it is a key or a path. Annotations, exceptions, logs, markup, styles and headers are not
 * for reading.
 */
final class LiteralText extends TreeScanner<Void, Void> {

    private static final Pattern WORDS = Pattern.compile(
            "\\p{Lu}\\p{Ll}{2,}[.:!?…]?|.*\\p{L}{2,}[,;:.]? +\\p{L}+.*|.*[\\p{L}&&[^\\p{ASCII}]].*", Pattern.DOTALL);
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>?|[\\w:-]+=[\"'][^\"']*[\"']?");
    private static final Pattern KEY_OR_PATH =
            Pattern.compile("[\\w-]*[./#:_][\\w./#:?&={}-]*|[\\w.+-]+/[\\w.+*-]+(;.*)?");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private static final Set<String> TAKE_TEXT = Set.of(
            "setText",
            "setLabel",
            "setTitle",
            "setPlaceholder",
            "setHelperText",
            "setAriaLabel",
            "setErrorMessage",
            "setHeaderTitle",
            "setConfirmText",
            "setCancelText",
            "setRejectText",
            "setSummaryText",
            "setTooltipText",
            "setCaption",
            "addItem",
            "setPageTitle");
    private static final Set<String> COMPONENTS = Set.of(
            "Span",
            "Paragraph",
            "H1",
            "H2",
            "H3",
            "H4",
            "H5",
            "H6",
            "Text",
            "Button",
            "TextField",
            "TextArea",
            "ComboBox",
            "MultiSelectComboBox",
            "Select",
            "Checkbox",
            "CheckboxGroup",
            "RadioButtonGroup",
            "DatePicker",
            "IntegerField",
            "NumberField",
            "BigDecimalField",
            "EmailField",
            "PasswordField",
            "Details",
            "Tab",
            "SideNavItem",
            "RouterLink",
            "ConfirmDialog",
            "Dialog",
            "NativeLabel",
            "ListItem",
            "Pre",
            "Emphasis",
            "NativeDetails",
            "Notification");
    private static final Set<String> NOT_FOR_READING = Set.of(
            "addClassName",
            "addClassNames",
            "setClassName",
            "removeClassName",
            "executeJs",
            "addMetaTag",
            "setViewport",
            "header",
            "addHeader",
            "getHeader",
            "ofPattern",
            "sql",
            "getStyle",
            "getLogger",
            "hasRole",
            "compile",
            "requireNonNull",
            "matches");
    private static final Set<String> LOGGERS = Set.of("LOG", "LOGGER", "log", "logger");

    private final List<String> found = new ArrayList<>();
    private final CompilationUnitTree unit;
    private final Trees trees;

    private LiteralText(CompilationUnitTree unit, Trees trees) {
        this.unit = unit;
        this.trees = trees;
    }

    /** @return file, line and literal of each */
    static List<String> in(Path source) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask)
                    compiler.getTask(null, files, null, List.of("-proc:none"), null, files.getJavaFileObjects(source));
            var found = new ArrayList<String>();
            for (var unit : task.parse()) {
                var scan = new LiteralText(unit, Trees.instance(task));
                scan.scan(unit, null);
                found.addAll(scan.found);
            }
            return found;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, Void nothing) {
        if (literal.getValue() instanceof String text && readsAsWords(text)) {
            report(literal, text);
        }
        return null;
    }

    @Override
    public @Nullable Void visitAnnotation(AnnotationTree annotation, Void nothing) {
        return null;
    }

    @Override
    public @Nullable Void visitThrow(ThrowTree thrown, Void nothing) {
        return null;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        var name = nameOf(call.getMethodSelect());
        if (NOT_FOR_READING.contains(name) || isLogging(call) || isStyle(call) || isHttpHeader(name, call)) {
            return scan(call.getMethodSelect(), nothing);
        }
        if (TAKE_TEXT.contains(name)
                || (name.equals("setHeader") && call.getArguments().size() == 1)) {
            call.getArguments().forEach(this::reportAnyLetter);
        }
        return super.visitMethodInvocation(call, nothing);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree creation, Void nothing) {
        if (COMPONENTS.contains(nameOf(creation.getIdentifier()))) {
            creation.getArguments().forEach(this::reportAnyLetter);
        }
        return super.visitNewClass(creation, nothing);
    }

    private void reportAnyLetter(ExpressionTree argument) {
        if (argument instanceof LiteralTree literal
                && literal.getValue() instanceof String text
                && !readsAsWords(text)
                && LETTER.matcher(text).find()
                && !KEY_OR_PATH.matcher(text).matches()) {
            report(literal, text);
        }
    }

    private void report(LiteralTree literal, String text) {
        var line = unit.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(unit, literal));
        found.add(Path.of(unit.getSourceFile().getName()).getFileName() + ":" + line + " \"" + text + "\"");
    }

    static boolean readsAsWords(String text) {
        var read = MARKUP.matcher(text).replaceAll("").strip();
        return WORDS.matcher(read).matches() && !KEY_OR_PATH.matcher(read).matches();
    }

    private static boolean isLogging(MethodInvocationTree call) {
        return call.getMethodSelect() instanceof MemberSelectTree select
                && LOGGERS.contains(nameOf(select.getExpression()));
    }

    /** {@code getStyle().set("border", "1px solid red")} */
    private static boolean isStyle(MethodInvocationTree call) {
        return call.getMethodSelect() instanceof MemberSelectTree select
                && select.getExpression() instanceof MethodInvocationTree receiver
                && (nameOf(receiver.getMethodSelect()).equals("getStyle") || isStyle(receiver));
    }

    private static boolean isHttpHeader(String name, MethodInvocationTree call) {
        return name.equals("setHeader") && call.getArguments().size() == 2;
    }

    private static String nameOf(ExpressionTree expression) {
        return switch (expression) {
            case IdentifierTree identifier -> identifier.getName().toString();
            case MemberSelectTree select -> select.getIdentifier().toString();
            case ParameterizedTypeTree generic -> nameOf((ExpressionTree) generic.getType());
            case MethodInvocationTree call -> nameOf(call.getMethodSelect());
            default -> "";
        };
    }
}
