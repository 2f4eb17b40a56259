import { SPEED_CLASS_COUNT } from './classify-speed'
import type { PointStyles } from './point-look'

const VERTEX = `#version 300 es
in vec2 a_offset;
in float a_class;
uniform mat4 u_matrix;
uniform vec4 u_colours[${SPEED_CLASS_COUNT}];
uniform float u_ringed[${SPEED_CLASS_COUNT}];
uniform float u_rims[${SPEED_CLASS_COUNT}];
uniform vec3 u_edges[${SPEED_CLASS_COUNT}];
uniform float u_size;
uniform float u_pixel;
uniform bool u_rings;
out vec4 v_colour;
out float v_ring;
out float v_size;
out float v_box;
out float v_rim;
out vec3 v_edge;
void main() {
  int value = int(a_class);
  v_colour = u_colours[value];
  v_ring = u_ringed[value];
  bool drawn = v_colour.a > 0.0 && (v_ring == 1.0) == u_rings;
  gl_Position = drawn ? u_matrix * vec4(a_offset, 0.0, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
  v_size = u_size * (v_ring == 1.0 ? 1.5 : 1.0);
  v_edge = u_edges[value];
  // A grain seen from afar keeps more of its colour than of its rim.
  float least = u_rims[value] * u_pixel * clamp(v_size / (4.0 * u_pixel), 0.4, 1.0);
  v_rim = max(least, v_size * (v_ring == 1.0 ? 0.25 : 0.1));
  // Half a pixel of margin on each side, for the soft edge.
  v_box = v_size + 1.0;
  gl_PointSize = v_box;
}`

const FRAGMENT = `#version 300 es
precision mediump float;
in vec4 v_colour;
in float v_ring;
in float v_size;
in float v_box;
in float v_rim;
in vec3 v_edge;
out vec4 colour;
void main() {
  float radius = 0.5 * v_size;
  float away = length(gl_PointCoord - 0.5) * v_box;
  float inside = clamp(radius - away + 0.5, 0.0, 1.0);
  float core = clamp(radius - v_rim - away + 0.5, 0.0, 1.0);
  colour = vec4(mix(v_edge, v_colour.rgb, core), 1.0) * inside;
}`

export interface GpuPoints {
  readonly gl: WebGL2RenderingContext
  readonly program: WebGLProgram
  readonly offsets: WebGLBuffer
  readonly classes: WebGLBuffer
  /** Indexes of the points drawn as rings. */
  readonly rings: WebGLBuffer
  readonly array: WebGLVertexArrayObject
}

/** @throws when the graphics card refuses the program: it is written in the oldest WebGL 2. */
export function createGpuPoints(gl: WebGL2RenderingContext): GpuPoints {
  const program = gl.createProgram()
  for (const [type, source] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT],
  ] as const) {
    const shader = gl.createShader(type)
    if (shader === null) throw new Error('No shader could be made')
    gl.shaderSource(shader, source)
    gl.compileShader(shader)
    gl.attachShader(program, shader)
    gl.deleteShader(shader)
  }
  gl.linkProgram(program)
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost())
    throw new Error(`The points cannot be drawn: ${gl.getProgramInfoLog(program)}`)
  const gpu = {
    gl,
    program,
    offsets: gl.createBuffer(),
    classes: gl.createBuffer(),
    rings: gl.createBuffer(),
    array: gl.createVertexArray(),
  }
  gl.bindVertexArray(gpu.array)
  bindAttribute(gpu, 'a_offset', gpu.offsets, 2, gl.FLOAT)
  bindAttribute(gpu, 'a_class', gpu.classes, 1, gl.UNSIGNED_BYTE)
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gpu.rings)
  gl.bindVertexArray(null)
  return gpu
}

function bindAttribute(
  { gl, program }: GpuPoints,
  name: string,
  buffer: WebGLBuffer,
  size: number,
  type: number,
) {
  const location = gl.getAttribLocation(program, name)
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer)
  gl.enableVertexAttribArray(location)
  gl.vertexAttribPointer(location, size, type, false, 0, 0)
}

/** Sends positions, classes and the indexes of rings, one buffer each. */
export function uploadPoints(
  { gl, offsets, classes, rings, array }: GpuPoints,
  positions: Float32Array,
  column: Uint8Array,
  ringed: Uint32Array,
): void {
  gl.bindVertexArray(array)
  gl.bindBuffer(gl.ARRAY_BUFFER, offsets)
  gl.bufferData(gl.ARRAY_BUFFER, positions, gl.STATIC_DRAW)
  gl.bindBuffer(gl.ARRAY_BUFFER, classes)
  gl.bufferData(gl.ARRAY_BUFFER, column, gl.DYNAMIC_DRAW)
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, rings)
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, ringed, gl.DYNAMIC_DRAW)
  gl.bindVertexArray(null)
}

export interface PointFrame {
  readonly count: number
  readonly ringCount: number
  /** Diameter in device pixels. */
  readonly size: number
  /** Device pixels in a CSS pixel. */
  readonly pixelRatio: number
  readonly matrix: Float32Array
}

/** One frame: two draw calls, whatever the number of points. */
export function drawPoints({ gl, program, array }: GpuPoints, styles: PointStyles, frame: PointFrame): void {
  // Called this way because the linter takes any method named use… for a React hook.
  gl.useProgram.call(gl, program)
  gl.bindVertexArray(array)
  const locate = (name: string): WebGLUniformLocation | null => gl.getUniformLocation(program, name)
  gl.uniformMatrix4fv(locate('u_matrix'), false, frame.matrix)
  gl.uniform4fv(locate('u_colours'), styles.colours)
  gl.uniform1fv(locate('u_ringed'), styles.rings)
  gl.uniform3fv(locate('u_edges'), styles.edges)
  gl.uniform1fv(locate('u_rims'), styles.rims)
  gl.uniform1f(locate('u_size'), frame.size)
  gl.uniform1f(locate('u_pixel'), frame.pixelRatio)
  gl.enable(gl.BLEND)
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA)
  // Rings in a second pass: a line without any offer is never hidden under one that has some.
  gl.uniform1i(locate('u_rings'), 0)
  gl.drawArrays(gl.POINTS, 0, frame.count)
  gl.uniform1i(locate('u_rings'), 1)
  gl.drawElements(gl.POINTS, frame.ringCount, gl.UNSIGNED_INT, 0)
  gl.bindVertexArray(null)
}

export function releasePoints({ gl, program, offsets, classes, rings, array }: GpuPoints): void {
  gl.deleteProgram(program)
  gl.deleteBuffer(offsets)
  gl.deleteBuffer(classes)
  gl.deleteBuffer(rings)
  gl.deleteVertexArray(array)
}
