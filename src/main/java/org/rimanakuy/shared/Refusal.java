package org.rimanakuy.shared;

/**
 * Something the register will not do, told as a sentence: a key in the message files with its arguments. What is
 * thrown is always a named subclass; what the person typed stays on the screen.
 */
public abstract class Refusal extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    protected Refusal(String key, Object... arguments) {
        super(key + java.util.Arrays.toString(arguments));
        this.key = key;
        this.arguments = arguments;
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
