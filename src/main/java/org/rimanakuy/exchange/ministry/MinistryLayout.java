package org.rimanakuy.exchange.ministry;

import static org.rimanakuy.exchange.file.Column.optional;
import static org.rimanakuy.exchange.file.Column.required;

import org.rimanakuy.exchange.file.Layout;

/**
 * The columns used of the ministry's open data "Presupuesto y ejecución de gasto". It comes in two layouts, of a year
 * with a column a month ({@code …_ANUAL}, 73 columns) and of a year with a row a month ({@code MES_EJE}); the names of
 * both are taken. Sources, read on 27 November 2026: the dictionary Gasto_Devengado_Diccionario.csv of
 * datosabiertos.mef.gob.pe/dataset/presupuesto-y-ejecucion-de-gasto-devengado-mensual, and public programs that read
 * the monthly files (MONTO_CERTIFICADO, MONTO_DEVENGADO, MONTO_GIRADO, PIA and PIM in the rows of month 0).
 */
final class MinistryLayout {

    static final String YEAR = "ano_eje";
    static final String CODE = "producto_proyecto";
    static final String NAME = "producto_proyecto_nombre";
    static final String KIND = "tipo_act_proy_nombre";
    static final String EXECUTOR = "ejecutora_nombre";
    static final String FUNCTION = "funcion";
    static final String FUNCTION_NAME = "funcion_nombre";
    static final String REGION = "departamento_meta_nombre";
    static final String PROVINCE = "provincia_meta_nombre";
    static final String DISTRICT = "distrito_meta_nombre";
    static final String PIA = "monto_pia";
    static final String PIM = "monto_pim";
    static final String CERTIFIED = "monto_certificado_anual";
    static final String ACCRUED = "monto_devengado_anual";
    static final String PAID = "monto_girado_anual";

    static final Layout LAYOUT = Layout.ofOthers(
            required(YEAR),
            required(CODE),
            required(NAME),
            optional(KIND),
            optional(EXECUTOR),
            optional(FUNCTION),
            optional(FUNCTION_NAME),
            optional(REGION),
            optional(PROVINCE),
            optional(DISTRICT),
            required(PIA),
            required(PIM),
            optional(CERTIFIED, "monto_certificado"),
            required(ACCRUED, "monto_devengado"),
            optional(PAID, "monto_girado"));

    private MinistryLayout() {}
}
